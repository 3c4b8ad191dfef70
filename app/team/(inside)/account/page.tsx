import { Notice } from '@/components/team/notice';
import { Part, Room } from '@/components/team/room';
import { TeamForm } from '@/components/team/team-form';
import { TextField } from '@/components/team/text-field';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { changeName, choosePassphrase, endSessions } from './actions';

export const generateMetadata = () => teamMetadata('team.account.title');

export default teamPage('account.own', ({ member, query, t }) => (
  <Room title={t('team.account.title')} lead={member.email}>
    {query.changed !== undefined && <Notice>{t('team.account.changed')}</Notice>}
    <Part title={t('team.account.nameTitle')}>
      <TeamForm action={changeName} submit={t('team.account.rename')} tone="outline">
        <TextField
          name="name"
          label={t('team.account.name')}
          defaultValue={member.name}
          autoComplete="name"
        />
      </TeamForm>
    </Part>
    <Part title={t('team.account.passphraseTitle')}>
      <TeamForm action={choosePassphrase} submit={t('team.account.change')} tone="outline">
        <input type="hidden" autoComplete="username" value={member.email} />
        <TextField
          name="current"
          label={t('team.account.current')}
          type="password"
          autoComplete="current-password"
        />
        <TextField
          name="passphrase"
          label={t('team.account.next')}
          hint={t('team.link.hint')}
          type="password"
          autoComplete="new-password"
        />
      </TeamForm>
    </Part>
    <Part title={t('team.account.everywhereTitle')} text={t('team.account.everywhereText')}>
      <TeamForm action={endSessions} submit={t('team.account.everywhere')} tone="outline" />
    </Part>
  </Room>
));
