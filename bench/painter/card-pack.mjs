import { composeScene } from '../../lib/render/compose-scene.ts';
import { openPack } from '../../lib/server/pack/open-pack.ts';

/** A card with the artwork of one template of the default pack, and four lines that change. */
export const CARD = { template: 'card', format: 'link', width: 1200, height: 630 };

const LINES = [
  { id: 'first', font: 'display', maxSize: 84, minSize: 34, y: 48, height: 104 },
  { id: 'second', font: 'strong', maxSize: 46, minSize: 22, y: 190, height: 70 },
  { id: 'third', font: 'text', maxSize: 40, minSize: 20, y: 300, height: 64 },
  { id: 'fourth', font: 'strong', maxSize: 34, minSize: 18, y: 400, height: 60 },
];

const NAMES = ['Éloïse', 'Jean-Baptiste', 'Marie-Apolline', 'Łucja', 'Noé', 'Anne-Charlotte', 'Ö'];
const PLACES = ['à Toul', 'en Meurthe-et-Moselle', 'dans les Ardennes', 'à Châlons-en-Champagne'];

/** What the four lines say in a round: another name, place, number and length each time. */
export function writeLines(index) {
  const name = NAMES[index % NAMES.length];
  const place = PLACES[(index * 3) % PLACES.length];
  return {
    first: `${name} s’engage`,
    second: `${place}, avec ${12 + index * 7} autres`,
    third: `Rendez-vous le ${1 + (index % 28)} septembre 2015 à ${8 + (index % 12)} h`,
    fourth: `Visuel n° ${index + 1}${index % 2 ? '' : ', à partager sans modération'}`,
  };
}

/** The default pack with that card as its only template. */
export async function openCardPack() {
  const pack = await openPack('campaigns/masseret-2015');
  const { formats } = pack.templates.find(({ slug }) => slug === 'departement');
  const [style] = formats.link.slots;
  const slots = LINES.map(({ id, font, maxSize, minSize, y, height }) => ({
    ...{ ...style, id, font, maxSize, minSize, maxLines: 1, maxLength: 80, align: 'start' },
    ...{ pattern: `{${id}}`, default: id, box: { x: 64, y, width: 600, height } },
  }));
  const format = { ...formats.link, window: null, slots };
  const template = {
    slug: CARD.template,
    kind: 'post',
    state: 'published',
    formats: { link: format },
  };
  return { ...pack, templates: [template] };
}

/** The scene of a round, for those who draw it in another way. */
export function composeCard(pack, index) {
  const values = { photo: { centreX: 0.5, centreY: 0.5, zoom: 1, angle: 0 }, territory: null };
  const { scene, issues } = composeScene({
    format: pack.templates[0].formats.link,
    values: { ...values, texts: writeLines(index) },
    territory: null,
    photo: null,
    tables: pack.tables,
  });
  if (issues.length > 0) throw new Error(`Expected lines that fit but ${JSON.stringify(issues)}`);
  return scene;
}
