/** The most bytes of a list: ten thousand rows of three hundred characters and more. */
export const MAX_LIST_BYTES = 8_000_000;

/** The most rows of a series. */
export const MAX_ROWS = 10_000;

/** The most columns of a list; one with more is no list of people. */
export const MAX_COLUMNS = 60;

/** The most photos that a series keeps. */
export const MAX_PHOTOS = 2_000;

/** The most bytes of one photo that the team sends, and of a ZIP of them. */
export const MAX_SENT_PHOTO_BYTES = 40_000_000;
export const MAX_PHOTO_ZIP_BYTES = 600_000_000;

/** The longest side, in px, at which a photo is kept. */
export const KEPT_PHOTO_SIDE = 1600;

/** Hours after which a series deletes itself: longer than a silence, and than a weekend. */
export const KEPT_HOURS = 72;
