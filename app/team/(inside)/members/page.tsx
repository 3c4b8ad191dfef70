import { MemberTable } from '@/components/team/member-table';
import { Notice } from '@/components/team/notice';
import { RoleFields } from '@/components/team/role-fields';
import { Part, Room } from '@/components/team/room';
import { TeamForm } from '@/components/team/team-form';
import { TextField } from '@/components/team/text-field';
import { listMembers } from '@/lib/server/team/members/list-members';
import { memberRows, memberWords } from '@/lib/server/team/members/member-rows';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { handOverWords, rightsWords } from '@/lib/server/team/words';
import { change, invite, makeLink, remove } from './actions';

export const generateMetadata = () => teamMetadata('team.members.title');

export default teamPage('members.manage', async ({ team, member, query, t }) => {
  const members = await listMembers(team.queries);
  const rights = rightsWords(team.campaign, t);
  return (
    <Room
      title={t('team.members.title')}
      lead={t('team.members.lead', { count: members.filter((one) => !one.isAwaited).length })}
    >
      {query.removed !== undefined && <Notice>{t('team.members.removed')}</Notice>}
      <MemberTable
        rows={memberRows(team.campaign, members, member)}
        words={memberWords(t)}
        rights={rights}
        handOver={handOverWords(t)}
        actions={{ change, makeLink, remove }}
      />
      <Part id="invite" title={t('team.members.inviteTitle')} text={t('team.members.inviteText')}>
        <TeamForm
          action={invite}
          submit={t('team.members.inviteAction')}
          handOver={handOverWords(t)}
        >
          <TextField name="name" label={t('team.account.name')} autoComplete="off" />
          <TextField name="email" label={t('team.signIn.email')} type="email" autoComplete="off" />
          <RoleFields words={rights} />
        </TeamForm>
      </Part>
    </Room>
  );
});
