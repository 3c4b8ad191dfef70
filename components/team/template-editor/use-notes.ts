import { useMemo } from 'react';
import { useLanguage, useTranslate } from '@/components/messages';
import { formatBytes } from '@/lib/domain/bytes';
import type { Campaign } from '@/lib/domain/campaign';
import type { Draft } from '@/lib/domain/draft';
import { type DraftProblem, findProblems } from '@/lib/domain/draft-problems';
import { type FormatName, formatNames } from '@/lib/domain/format';
import type { Translate } from '@/lib/domain/messages';
import { MAX_PICTURE_BYTES } from '@/lib/domain/picture';
import { isDrawn } from '@/lib/domain/template';
import { type FormatWarning, LEAST_CONTRAST } from '@/lib/render/find-warnings';
import type { TextIssue } from '@/lib/render/fit-text';
import type { Note, Place } from './notes';
import type { Findings, FormatFindings } from './use-findings';
import type { CompleteFormat, CompleteFormats } from './use-formats';

type Voice = { readonly t: Translate; readonly language: Campaign['language'] };

/** Everything there is to say of a draft, in all of its formats: first what keeps it from being saved. */
export function useNotes(draft: Draft, formats: CompleteFormats, findings: Findings): Note[] {
  const t = useTranslate();
  const language = useLanguage();
  return useMemo(() => {
    const voice = { t, language };
    const used = formatNames.filter((name) => draft.formats[name]);
    return [
      ...findProblems(draft).map((problem) => sayProblem(voice, problem)),
      ...used.flatMap((name) => sayUndrawn(name, formats[name])),
      ...used.flatMap((name) => sayFindings(voice, name, judge(draft, name, findings[name]))),
      ...(draft.description.trim() === ''
        ? [sayOf({ about: 'description', format: null }, t('team.editor.warnings.description'))]
        : []),
    ];
  }, [t, language, draft, formats, findings]);
}

function sayOf(place: Place, sentence: string, isProblem = false): Note {
  const key = `${place.format} ${place.about} ${sentence}`;
  return { ...place, key, sentence, isProblem };
}

function sayProblem({ t }: Voice, problem: DraftProblem): Note {
  if ('word' in problem) {
    const place = { about: 'artwork', format: problem.format } as const;
    return sayOf(place, t('team.editor.problems.word-missing'), true);
  }
  if (!('slot' in problem)) {
    const about = problem.code === 'title-missing' ? 'title' : 'drop';
    return sayOf({ about, format: null }, t(`team.editor.problems.${problem.code}`), true);
  }
  const { code, format, slot } = problem;
  const variable = 'variable' in problem ? `{${problem.variable}}` : '';
  const place = { about: `slot ${slot}`, format } as const;
  return sayOf(place, t(`team.editor.problems.${code}`, { variable }), true);
}

/** How a Design sets its texts is its own: what cannot be mended is not told. */
function judge({ formats }: Draft, name: FormatName, findings: FormatFindings): FormatFindings {
  const format = formats[name];
  return format && isDrawn(format) ? { ...findings, warnings: [], weight: null } : findings;
}

/** What cannot be drawn cannot be saved. */
function sayUndrawn(format: FormatName, { undrawn }: CompleteFormat): Note[] {
  return undrawn === null ? [] : [sayOf({ about: 'artwork', format }, undrawn, true)];
}

function sayFindings(voice: Voice, format: FormatName, findings: FormatFindings): Note[] {
  const { warnings, issues, weight } = findings;
  const weigh = (bytes: number) => ({ weight: formatBytes(bytes, voice.language) });
  return [
    ...warnings.map((warning) => sayWarning(voice, format, warning)),
    ...issues.map((issue) => sayIssue(voice, format, issue)),
    ...(weight !== null && weight > MAX_PICTURE_BYTES
      ? [sayOf({ about: 'artwork', format }, voice.t('team.editor.warnings.heavy', weigh(weight)))]
      : []),
  ];
}

function sayWarning({ t }: Voice, format: FormatName, warning: FormatWarning): Note {
  const { code, ...values } = warning;
  const about = 'slot' in warning ? (`slot ${warning.slot}` as const) : 'artwork';
  const sentence = t(`team.editor.warnings.${code}`, { ...values, least: LEAST_CONTRAST });
  return sayOf({ about, format }, sentence);
}

function sayIssue({ t }: Voice, format: FormatName, issue: TextIssue): Note {
  const place = { about: `slot ${issue.slot}`, format } as const;
  if (issue.code === 'text-too-long') return sayOf(place, t('team.editor.warnings.too-long'));
  const characters = issue.characters.join(' ');
  return sayOf(place, t('team.editor.warnings.missing-characters', { characters }));
}
