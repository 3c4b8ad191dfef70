import { Door } from '@/components/team/door';
import { SelectField } from '@/components/team/select-field';
import { TeamForm } from '@/components/team/team-form';
import { TextField } from '@/components/team/text-field';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { publicPage } from '@/lib/server/team/team-page';
import { askLink, signIn } from './actions';
import styles from './page.module.css';

export const generateMetadata = () => teamMetadata('team.signIn.title');

const ways = ['reset', 'link'] as const;
const purposes = { reset: 'reset', link: 'sign-in' } as const;

export default publicPage(
  ({ team, t }) => {
    const email = { name: 'email', label: t('team.signIn.email'), type: 'email' } as const;
    return (
      <Door
        title={t('team.signIn.title')}
        lead={t('team.signIn.lead')}
        mark={team.campaign.mark.path}
      >
        <TeamForm action={signIn} submit={t('team.signIn.action')}>
          <TextField {...email} autoComplete="username" />
          <TextField
            name="passphrase"
            label={t('team.signIn.passphrase')}
            type="password"
            autoComplete="current-password"
          />
        </TeamForm>
        <details className={styles.lost}>
          <summary>{t('team.signIn.lost')}</summary>
          {team.mail ? (
            <>
              <p>{t('team.signIn.askMail')}</p>
              <TeamForm action={askLink} submit={t('team.signIn.send')} tone="outline">
                <TextField {...email} autoComplete="email" />
                <SelectField
                  name="purpose"
                  label={t('team.signIn.what')}
                  options={ways.map((way) => ({
                    value: purposes[way],
                    name: t(`team.signIn.${way}`),
                  }))}
                />
              </TeamForm>
            </>
          ) : (
            <p>{t('team.signIn.ask')}</p>
          )}
        </details>
        <a href="/">{t('team.signIn.back')}</a>
      </Door>
    );
  },
  { isDoor: true },
);
