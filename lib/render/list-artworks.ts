import type { Scene } from './scene';

/** The hashes of the artworks a scene draws. */
export function listArtworks(scene: Scene): string[] {
  return scene.layers.flatMap((layer) => (layer.kind === 'image' ? layer.artwork : []));
}
