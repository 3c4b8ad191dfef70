import { Door } from '@/components/team/door';
import { TeamForm } from '@/components/team/team-form';
import { TextField } from '@/components/team/text-field';
import type { Translate } from '@/lib/domain/messages';
import type { LinkPurpose } from '@/lib/domain/one-time-link';
import { Refusal } from '@/lib/domain/refusal';
import { findPersonById } from '@/lib/server/team/find-person';
import { findLink } from '@/lib/server/team/one-time-links';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { publicPage } from '@/lib/server/team/team-page';
import { describeRefusal } from '@/lib/server/translate';
import { open } from './actions';

export const generateMetadata = () => teamMetadata('team.area');

/** Looking opens nothing: robots that read letters follow their links. The button does. */
export default publicPage(async ({ team, params, now, t }) => {
  const { token = '' } = params;
  const { name: campaign, mark, language } = team.campaign;
  const link = await findLink(team.queries, token, now);
  const person = link?.userId ? await findPersonById(team.queries, link.userId) : null;
  if (!link) {
    const lead = describeRefusal(language, new Refusal('link-used'));
    return (
      <Door title={t('team.link.gone.title')} lead={lead} mark={mark.path}>
        <a href="/team/sign-in">{t('team.link.gone.back')}</a>
      </Door>
    );
  }
  const { purpose } = link;
  const values = { campaign, name: person?.name ?? '', email: person?.email ?? '' };
  return (
    <Door
      title={t(`team.link.title.${purpose}`, values)}
      lead={t(`team.link.lead.${purpose}`, values)}
      mark={mark.path}
    >
      <TeamForm action={open} submit={t(`team.link.action.${purpose}`)}>
        <input type="hidden" name="token" value={token} />
        <Fields purpose={purpose} email={values.email} t={t} />
      </TeamForm>
    </Door>
  );
});

function Fields({ purpose, email, t }: { purpose: LinkPurpose; email: string; t: Translate }) {
  if (purpose === 'sign-in') return null;
  return (
    <>
      {purpose === 'first-owner' ? (
        <>
          <TextField name="name" label={t('team.link.name')} autoComplete="name" />
          <TextField
            name="email"
            label={t('team.signIn.email')}
            type="email"
            autoComplete="username"
          />
        </>
      ) : (
        // Whom a browser's own keeper of passphrases should keep it for.
        <input type="hidden" autoComplete="username" value={email} />
      )}
      <TextField
        name="passphrase"
        label={t('team.signIn.passphrase')}
        hint={t('team.link.hint')}
        type="password"
        autoComplete="new-password"
      />
    </>
  );
}
