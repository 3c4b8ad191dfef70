import { GuideFields, type GuideWords } from '@/components/team/guide-fields';
import { GuideTable } from '@/components/team/guide-table';
import { TeamForm } from '@/components/team/team-form';
import type { Campaign, Guide } from '@/lib/domain/campaign';
import { formatDay } from '@/lib/domain/dates';
import type { Translate } from '@/lib/domain/messages';
import { addGuide, changeGuide, removeGuide } from './actions';
import styles from './guides-fields.module.css';
import { ListSender } from './list-sender';

type GuidesProps = { guides: readonly Guide[]; campaign: Campaign; t: Translate };

/** The people of the pairs, with a form for one and the place for a whole list. */
export function GuidesFields({ guides, campaign, t }: GuidesProps) {
  const fields = guideWords(campaign, t);
  const hasAreas = campaign.areas.length > 0;
  return (
    <>
      {guides.length > 0 ? (
        <GuideTable
          rows={guides.map((guide) => describeGuide(guide, campaign, t))}
          words={tableWords(t)}
          fields={fields}
          actions={{ change: changeGuide, remove: removeGuide }}
        />
      ) : (
        hasAreas && <p>{t('team.campaign.noGuides')}</p>
      )}
      {hasAreas ? (
        <div className={styles.ways}>
          <section className={styles.way}>
            <h3>{t('team.campaign.guides.add')}</h3>
            <TeamForm action={addGuide} submit={t('team.campaign.guides.addAction')}>
              <GuideFields words={fields} />
            </TeamForm>
          </section>
          <section className={styles.way}>
            <h3>{t('team.campaign.guides.list')}</h3>
            <p>{t('team.campaign.guideHint')}</p>
            <ListSender topic="guides" t={t} />
          </section>
        </div>
      ) : (
        <p>
          {t('team.campaign.areasFirst')}{' '}
          <a href="/team/campaign/areas">{t('team.campaign.topics.areas')}</a>
        </p>
      )}
    </>
  );
}

function describeGuide(guide: Guide, { language }: Campaign, t: Translate) {
  const { name, role, area, consent } = guide;
  return {
    guide,
    role: t(`agenda.guides.${role}`),
    isShown: consent !== null,
    consent: consent
      ? t('team.campaign.consent', { on: formatDay(consent.on, language), by: consent.by })
      : t('team.campaign.noConsent'),
    change: t('team.campaign.guides.changeOne', { name }),
    remove: t('team.campaign.guides.removeOne', { name }),
    confirm: t('team.campaign.guides.confirm', { name, area }),
  };
}

function tableWords(t: Translate) {
  return {
    title: t('team.campaign.topics.guides'),
    area: t('team.campaign.columns.area'),
    name: t('team.campaign.columns.name'),
    consent: t('team.campaign.columns.consent'),
    actions: t('team.campaign.guides.actions'),
    change: t('team.campaign.guides.change'),
    remove: t('team.campaign.guides.remove'),
    save: t('team.campaign.save'),
    close: t('team.campaign.guides.close'),
    keep: t('team.campaign.guides.keep'),
  };
}

function guideWords({ areas }: Campaign, t: Translate): GuideWords {
  return {
    area: t('team.campaign.guides.area'),
    areaFirst: t('team.campaign.guides.areaFirst'),
    role: t('team.campaign.guides.role'),
    name: t('team.campaign.guides.name'),
    day: t('team.campaign.guides.day'),
    by: t('team.campaign.guides.by'),
    consentHint: t('team.campaign.guides.consentHint'),
    areas: areas.map(({ name }) => name),
    roles: (['list', 'federation'] as const).map((value) => ({
      value,
      name: t(`team.campaign.guides.roles.${value}`),
    })),
  };
}
