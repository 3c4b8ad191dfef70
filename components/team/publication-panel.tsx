import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/domain/form-state';
import { FormGroup } from './form-group';
import styles from './publication-panel.module.css';
import { TeamForm } from './team-form';
import { TextField } from './text-field';

type Words = Readonly<
  Record<
    | 'now'
    | 'nowText'
    | 'publish'
    | 'until'
    | 'later'
    | 'laterText'
    | 'from'
    | 'schedule'
    | 'back'
    | 'backText'
    | 'archive'
    | 'archiveText'
    | 'unarchive',
    string
  >
>;

type PublicationPanelProps = {
  slug: string;
  version: number;
  /** How it stands, and which version supporters get. */
  stands: string;
  details: readonly string[];
  standing: 'draft' | 'waiting' | 'offered' | 'over' | 'archived';
  /** Times that were chosen, as on a wall clock. */
  from: string | null;
  until: string | null;
  words: Words;
  /** Null for who may not publish. */
  actions: PublicationActions | null;
};

/** All that may be decided; what can only be told now or taken back has two. */
export type PublicationActions = Readonly<
  Record<'publish' | 'withdraw', FormAction> &
    Partial<Record<'schedule' | 'archive' | 'unarchive', FormAction>>
>;

/** How a template stands, and all that may be decided of its publication. */
export function PublicationPanel(props: PublicationPanelProps) {
  const { stands, details, actions } = props;
  return (
    <div className={styles.panel}>
      <div className={styles.stands}>
        <strong>{stands}</strong>
        {details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
      </div>
      {actions && (
        <div className={styles.ways}>
          <FormGroup>
            <Ways {...props} actions={actions} />
          </FormGroup>
        </div>
      )}
    </div>
  );
}

type WaysProps = PublicationPanelProps & {
  actions: NonNullable<PublicationPanelProps['actions']>;
};

/** Each way stays where it is, unseen while there is no use for it: what came of it is said there. */
function Ways(props: WaysProps) {
  const { version, standing, from, until, words, actions } = props;
  const which = <input type="hidden" name="version" value={version} />;
  const isArchived = standing === 'archived';
  return (
    <>
      <Way title={words.now} text={words.nowText} isOf={!isArchived}>
        <Named {...props} action={actions.publish} submit={words.publish} tone="primary">
          {which}
          {actions.schedule && (
            <Moment name="until" label={words.until} value={until} required={false} />
          )}
        </Named>
      </Way>
      {actions.schedule && (
        <Way title={words.later} text={words.laterText} isOf={!isArchived}>
          <Named {...props} action={actions.schedule} submit={words.schedule}>
            {which}
            <Moment name="from" label={words.from} value={from} />
            <Moment name="until" label={words.until} value={until} required={false} />
          </Named>
        </Way>
      )}
      <Way
        title={words.back}
        text={words.backText}
        isOf={standing === 'offered' || standing === 'waiting'}
      >
        <Named {...props} action={actions.withdraw} submit={words.back} />
      </Way>
      {actions.archive && (
        <Way title={words.archive} text={words.archiveText} isOf={!isArchived}>
          <Named {...props} action={actions.archive} submit={words.archive} />
        </Way>
      )}
      {actions.unarchive && (
        <Way title={words.unarchive} isOf={isArchived}>
          <Named {...props} action={actions.unarchive} submit={words.unarchive} />
        </Way>
      )}
    </>
  );
}

type WayProps = {
  title: string;
  text?: string;
  /** Whether it is of any use as things stand. */
  isOf: boolean;
  children: ReactNode;
};

function Way({ title, text, isOf, children }: WayProps) {
  return (
    <section data-past={!isOf}>
      <h3>{title}</h3>
      {isOf && text && <p>{text}</p>}
      {children}
    </section>
  );
}

type NamedProps = {
  slug: string;
  action: FormAction;
  submit: string;
  tone?: 'primary' | 'outline';
  children?: ReactNode;
};

function Named({ slug, action, submit, tone = 'outline', children }: NamedProps) {
  return (
    <TeamForm action={action} submit={submit} tone={tone}>
      <input type="hidden" name="slug" value={slug} />
      {children}
    </TeamForm>
  );
}

type MomentProps = { name: string; label: string; value: string | null; required?: boolean };

function Moment({ name, label, value, required = true }: MomentProps) {
  return (
    <TextField
      name={name}
      label={label}
      type="datetime-local"
      defaultValue={value?.slice(0, 16)}
      required={required}
    />
  );
}
