import 'server-only';
import type { Pack } from '../pack/open-pack';

/** The look of the page that was not found, without a file: the fonts are the device's own. */
export function offlineStyle({ ink, paper, highlight, accent }: Pack['palette']): string {
  return [
    `body{display:flex;flex-direction:column;min-height:100dvh;margin:0;background:${ink};color:${paper};font:17px/1.5 system-ui,sans-serif}`,
    'header{display:flex;align-items:center;gap:12px;min-height:64px;padding:8px 16px;font-weight:600;line-height:1.2}',
    'svg{flex:none}',
    `main svg{position:absolute;right:-72px;bottom:-84px;width:260px;height:260px;transform:rotate(-8deg);fill:${accent}}`,
    'main>:not(svg){position:relative}',
    'main{position:relative;flex:1;overflow:hidden;display:grid;gap:24px;align-content:start;justify-items:start;padding:48px 16px 72px}',
    'h1{margin:0;font-size:clamp(2rem,8vw,3.6rem);font-weight:800;line-height:1.08;letter-spacing:-.015em;max-width:16ch;text-wrap:balance}',
    'p{margin:0;max-width:44ch}',
    `a{display:inline-flex;align-items:center;min-height:56px;padding-inline:24px;border-radius:999px;background:${highlight};color:${ink};font-weight:600;text-decoration:none}`,
    `a:focus-visible{outline:3px solid ${paper};outline-offset:3px}`,
    '@media(min-width:900px){header{padding-inline:48px}main{padding-inline:48px}main svg{right:4%;bottom:-88px;width:460px;height:460px}}',
  ].join('');
}
