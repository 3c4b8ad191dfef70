import { useMemo } from 'react';
import { useLanguage, useTranslate } from '@/components/messages';
import { formatBytes } from '@/lib/domain/bytes';
import type { Draft } from '@/lib/domain/draft';
import { type DraftProblem, findProblems } from '@/lib/domain/draft-problems';
import type { FormatName } from '@/lib/domain/format';
import type { Translate } from '@/lib/domain/messages';
import { MAX_PICTURE_BYTES } from '@/lib/domain/picture';
import { type FormatWarning, LEAST_CONTRAST } from '@/lib/render/find-warnings';
import type { TextIssue } from '@/lib/render/fit-text';
import type { Note } from './notes';

/** What was found out about the format that is shown. */
export type Findings = {
  readonly warnings: readonly FormatWarning[];
  /** Texts that cannot be set in the longest words. */
  readonly issues: readonly TextIssue[];
  /** Bytes of a finished picture, null while they are not known. */
  readonly weight: number | null;
};

/** Everything there is to say of a draft, and of the format that is shown. */
export function useNotes(draft: Draft, format: FormatName | null, findings: Findings): Note[] {
  const t = useTranslate();
  const language = useLanguage();
  return useMemo(() => {
    const { warnings, issues, weight } = findings;
    const isHeavy = weight !== null && weight > MAX_PICTURE_BYTES;
    return [
      ...findProblems(draft).flatMap((problem) => sayProblem(t, problem, format)),
      ...(draft.description.trim() === ''
        ? [sayOf('description', t('team.editor.warnings.description'))]
        : []),
      ...warnings.map((warning) => sayWarning(t, warning)),
      ...issues.map((issue) => sayIssue(t, issue)),
      ...(isHeavy
        ? [
            sayOf(
              'artwork',
              t('team.editor.warnings.heavy', { weight: formatBytes(weight, language) }),
            ),
          ]
        : []),
    ];
  }, [t, language, draft, format, findings]);
}

function sayOf(about: string, sentence: string, isProblem = false): Note {
  return { key: sentence, about, sentence, isProblem };
}

function sayProblem(t: Translate, problem: DraftProblem, shown: FormatName | null): Note[] {
  if (!('slot' in problem)) {
    const about = problem.code === 'title-missing' ? 'title' : 'format';
    return [sayOf(about, t(`team.editor.problems.${problem.code}`), true)];
  }
  const { code, format, slot } = problem;
  const variable = 'variable' in problem ? `{${problem.variable}}` : '';
  const sentence = t(`team.editor.problems.${code}`, { variable });
  if (format === shown) return [sayOf(`slot ${slot}`, sentence, true)];
  const elsewhere = t('team.editor.problems.elsewhere', {
    format: t(`team.editor.formats.${format}`),
    sentence,
  });
  return [sayOf(format, elsewhere, true)];
}

function sayWarning(t: Translate, warning: FormatWarning): Note {
  switch (warning.code) {
    case 'outside-circle':
    case 'over-photo':
      return sayOf(`slot ${warning.slot}`, t(`team.editor.warnings.${warning.code}`));
    case 'low-contrast': {
      const { slot, ratio } = warning;
      return sayOf(
        `slot ${slot}`,
        t('team.editor.warnings.low-contrast', { ratio, least: LEAST_CONTRAST }),
      );
    }
    case 'three-colours':
      return sayOf('artwork', t('team.editor.warnings.three-colours'));
    case 'low-resolution': {
      const { width, wanted } = warning;
      return sayOf('artwork', t('team.editor.warnings.low-resolution', { width, wanted }));
    }
  }
}

function sayIssue(t: Translate, issue: TextIssue): Note {
  const about = `slot ${issue.slot}`;
  if (issue.code === 'text-too-long') return sayOf(about, t('team.editor.warnings.too-long'));
  const characters = issue.characters.join(' ');
  return sayOf(about, t('team.editor.warnings.missing-characters', { characters }));
}
