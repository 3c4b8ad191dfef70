import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';

/** Says that there is something to check in what it stands on. */
export function Mark() {
  const t = useTranslate();
  return (
    <>
      <Icon name="warning" size={18} />
      <span className="unseen">{t('team.editor.warnings.mark')}</span>
    </>
  );
}
