import 'server-only';
import type { ReactElement } from 'react';
import type { Box } from '@/lib/domain/template';
import { Column } from '../column';
import type { DesignKit } from '../design';
import { signRuns } from '../signature';
import type { PostPlan } from './post-design';

/** What every theme has to say: the lock-up on one line, the theme's first words, then the rest. */
export type ThemePlan = PostPlan & {
  readonly masthead: Box;
  readonly text: Box;
  /** Sizes in px, and the lines the rest may take. */
  readonly title: number;
  readonly rest: number;
  readonly lines: number;
};

export const THEME_WORDS = ['title', 'rest'];

/** A theme's words, to be put inside a `Drawing`. */
export function ThemeWords(props: {
  kit: DesignKit;
  plan: ThemePlan;
  colour: string;
  title?: string;
}): ReactElement {
  const { kit, plan, colour } = props;
  const { title = '', rest = '' } = kit.words;
  return (
    <g>
      <Column
        kit={kit}
        box={plan.masthead}
        anchor="middle"
        parts={[{ runs: signRuns(kit), size: plan.masthead.height, colour }]}
      />
      <Column
        kit={kit}
        box={plan.text}
        parts={[
          {
            text: title,
            font: 'display',
            size: plan.title,
            lines: 2,
            colour: props.title ?? colour,
          },
          {
            text: rest,
            font: 'strong',
            size: plan.rest,
            lines: plan.lines,
            colour,
            gap: plan.rest * 0.7,
          },
        ]}
      />
    </g>
  );
}
