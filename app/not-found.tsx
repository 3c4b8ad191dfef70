import { headers } from 'next/headers';
import { currentSite } from '@/lib/server/current-site';
import { translator } from '@/lib/server/translate';

export default async function NotFound() {
  const { campaign } = (await currentSite()).pack;
  const t = translator(campaign.language);
  const page = (
    <section className="stop">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <path d={campaign.mark.path} />
      </svg>
      <h1>{t('site.lost.title')}</h1>
      <p>{t('site.lost.text')}</p>
      <a href="/badge">{t('site.badgeCall')}</a>
    </section>
  );
  // The team's room brings its own frame, and there is none around what it does not have.
  const isTeam = (await headers()).get('x-area') === 'team';
  return isTeam ? <main id="content">{page}</main> : page;
}
