import { AreaField } from '@/components/team/area-field';
import { FactsList } from '@/components/team/facts-list';
import { TeamForm } from '@/components/team/team-form';
import { TextField } from '@/components/team/text-field';
import { VersionField } from '@/components/team/version-field';
import type { Campaign } from '@/lib/domain/campaign';
import type { Facts, FactsOf } from '@/lib/domain/facts';
import { listLegalFacts } from '@/lib/domain/legal-facts';
import type { Translate } from '@/lib/domain/messages';
import { saveAccounts, saveHashtags, saveLegal } from './actions';
import { GuidesFields } from './guides-fields';
import { ListSender } from './list-sender';

type FieldsProps<Of = Facts> = { facts: Of; version: number; campaign: Campaign; t: Translate };

/** The form of a topic, or its list and the place for another one. */
export function FactsFields({ facts, ...props }: FieldsProps) {
  switch (facts.topic) {
    case 'hashtags':
      return <Hashtags facts={facts} {...props} />;
    case 'accounts':
      return <Accounts facts={facts} {...props} />;
    case 'legal':
      return <Legal facts={facts} {...props} />;
    case 'areas':
      return <Areas facts={facts} {...props} />;
    case 'guides':
      return <GuidesFields guides={facts.guides} {...props} />;
  }
}

function Hashtags({ facts, version, t }: FieldsProps<FactsOf<'hashtags'>>) {
  return (
    <TeamForm action={saveHashtags} submit={t('team.campaign.save')}>
      <VersionField version={version} />
      <AreaField
        name="values"
        label={t('team.campaign.topics.hashtags')}
        hint={t('team.campaign.hashtagHint')}
        defaultValue={facts.values.join('\n')}
      />
    </TeamForm>
  );
}

function Accounts({ facts, version, t }: FieldsProps<FactsOf<'accounts'>>) {
  const { accounts, website, contact } = facts;
  const lines = { ...accounts, website, email: contact.email };
  return (
    <TeamForm action={saveAccounts} submit={t('team.campaign.save')}>
      <VersionField version={version} />
      {(['facebook', 'twitter', 'website', 'email'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`team.campaign.accounts.${name}`)}
          defaultValue={lines[name] ?? ''}
          required={false}
        />
      ))}
      <AreaField
        name="address"
        label={t('team.campaign.accounts.address')}
        defaultValue={contact.address?.join('\n')}
      />
    </TeamForm>
  );
}

function Legal({ facts, version, campaign, t }: FieldsProps<FactsOf<'legal'>>) {
  const { publisher } = facts;
  const required = listLegalFacts(campaign.legal);
  return (
    <TeamForm action={saveLegal} submit={t('team.campaign.save')}>
      <VersionField version={version} />
      {required.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`legal.${name}`)}
          {...(publisher[name] === null && { hint: t('legal.todo') })}
          defaultValue={publisher[name] ?? ''}
          required={false}
        />
      ))}
      <TextField
        name="privacyContact"
        label={t('team.campaign.privacyContact')}
        {...(publisher.privacyContact === null && { hint: t('legal.todo') })}
        defaultValue={publisher.privacyContact ?? ''}
        required={false}
      />
    </TeamForm>
  );
}

function Areas({ facts, campaign, t }: FieldsProps<FactsOf<'areas'>>) {
  const nameOf = (code: string | null) =>
    campaign.territories.find((one) => one.code === code)?.name ?? '';
  return (
    <>
      <FactsList
        label={t('team.campaign.topics.areas')}
        columns={[t('team.campaign.columns.area'), t('team.campaign.columns.territory')]}
        rows={facts.areas.map(({ name, territory }) => [name, nameOf(territory)])}
        none={t('team.campaign.noAreas')}
      />
      <p>{t('team.campaign.areaHint')}</p>
      <ListSender topic="areas" t={t} />
    </>
  );
}
