import 'server-only';
import { colourRoles } from '@/lib/domain/campaign';
import { readMedium } from '../media/media-store';
import type { Site } from '../site';

/** The look of the page of instructions: the site's colours and, inside the file itself, its fonts. */
export async function guideStyle(site: Site): Promise<string> {
  const { palette } = site.pack;
  const colours = colourRoles.map((role) => `--${role}:${palette[role]}`).join(';');
  return `:root{${colours};--line:color-mix(in srgb,var(--ink) 16%,var(--paper));--soft:color-mix(in srgb,var(--ink) 78%,var(--paper))}${await writeFaces(site)}${RULES}`;
}

async function writeFaces({ pack, pageFonts }: Site): Promise<string> {
  const faces = pageFonts.faces.map(async ({ hash, weight, style }) => {
    const font = await readMedium(pack.media, hash);
    const source = `data:font/woff2;base64,${Buffer.from(font?.bytes ?? []).toString('base64')}`;
    return `@font-face{font-family:Pack;font-weight:${weight};font-style:${style};src:url(${source}) format("woff2")}`;
  });
  return (await Promise.all(faces)).join('');
}

const RULES = `
*{box-sizing:border-box;margin:0}
html{scroll-padding-top:24px}
body{background:var(--paper);color:var(--ink);font:17px/1.5 Pack,system-ui,sans-serif}
a{color:inherit;text-underline-offset:.2em}
h1,h2,h3{font-weight:800;line-height:1.08;letter-spacing:-.015em;text-wrap:balance}
ol,ul{padding-left:1.3em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
header{position:relative;display:grid;gap:16px;align-content:end;min-height:320px;overflow:hidden;padding:120px 16px 40px;background:var(--ink);color:var(--paper)}
header>*{position:relative}
header svg{position:absolute;right:-84px;top:-108px;width:230px;transform:rotate(-8deg)}
header p{max-width:46ch}
h1{font-size:clamp(2.6rem,9vw,5rem)}
h1 em{display:block;font-style:normal;color:var(--highlight)}
main{display:grid;gap:56px;max-width:1280px;margin-inline:auto;padding:40px 16px 72px}
main>*{min-width:0}
h2{margin-bottom:20px;font-size:1.7rem}
.steps ol{display:grid;gap:24px;padding:0;list-style:none;counter-reset:step}
.steps li{counter-increment:step;max-width:34ch;font-size:1.08rem}
.steps li::before{content:counter(step);display:block;font-weight:800;font-size:3rem;line-height:1;color:var(--accent)}
.rules{padding:32px 24px;border-radius:32px;background:var(--highlight)}
.rules>*+*{margin-top:12px}
.rules h2{margin-bottom:0}
.rules p,.rules ul{max-width:66ch}
details{border-top:2px solid var(--line)}
summary{display:flex;align-items:center;gap:12px;min-height:48px;padding-block:10px;font-weight:600;line-height:1.3;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"+";flex:none;width:1ch;font-weight:800;font-size:1.5rem;line-height:1;color:var(--accent)}
details[open]>summary::before{content:"–"}
details>:last-child{margin-bottom:20px}
.networks>div{display:grid;column-gap:48px;align-items:start}
.networks li{max-width:60ch}
.columns>div{break-inside:avoid;padding-bottom:24px}
nav h3{margin-bottom:8px;font-size:1rem;letter-spacing:0;color:var(--accent)}
nav ul{padding:0;list-style:none}
nav a{display:block;padding-block:7px;line-height:1.3;text-decoration:none}
nav a:hover{text-decoration:underline}
.group{display:grid;gap:40px}
.group>h2{margin:0;padding-top:24px;border-top:4px solid var(--ink);font-size:2.2rem}
article{display:grid;gap:20px;align-items:start}
article>*{min-width:0}
h3{font-size:1.4rem}
.words>h3{margin-bottom:16px}
img{display:block;width:100%;height:auto;border-radius:18px}
.look p{display:flex;flex-wrap:wrap;gap:0 20px;margin-top:8px}
.look a{display:inline-flex;align-items:baseline;gap:6px;min-height:40px;padding-block:8px;font-weight:600}
small{font-weight:400;font-size:.86rem;color:var(--soft)}
textarea{display:block;width:100%;max-width:66ch;padding:16px;border:2px solid var(--line);border-radius:18px;background:#fff;color:inherit;font:inherit;field-sizing:content;resize:none}
details p{margin:12px 0 8px}
footer{display:grid;gap:12px;padding:40px 16px 56px;background:var(--ink);color:var(--paper)}
footer p{max-width:66ch}
@media(min-width:720px){
.steps ol{grid-template-columns:repeat(3,1fr)}
.columns{columns:3;column-gap:40px}
.networks>div{grid-template-columns:repeat(2,1fr)}
article{grid-template-columns:minmax(220px,1fr) 2fr;gap:40px}
.look{position:sticky;top:24px}
}
@media(min-width:900px){
header{min-height:420px;padding:72px max(48px,calc((100vw - 1184px)/2)) 56px}
header svg{right:5%;top:-90px;width:460px}
main,footer{padding-inline:48px}
footer{padding-inline:max(48px,calc((100vw - 1184px)/2))}
.rules{padding:40px 48px}
.networks>div{grid-template-columns:repeat(3,1fr)}
}
@media print{details{break-inside:avoid}}
`;
