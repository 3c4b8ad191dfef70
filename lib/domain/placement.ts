/** How far a person may zoom in; beyond, a phone's photo turns to blocks. */
export const MAX_ZOOM = 6;

/** The placement of a photo nobody has placed: its middle, as large as it just covers. */
export const UNPLACED = { centreX: 0.5, centreY: 0.5, zoom: 1, angle: 0 };
