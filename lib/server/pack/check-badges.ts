import 'server-only';
import { join } from 'node:path';
import { PackError } from './pack-error';
import type { PackFiles } from './read-pack';

/** A date may lead to a badge that says one will be there: that badge must be one of the pack's. */
export function checkBadges({ folder, campaign, templates }: PackFiles): void {
  const badges = templates.filter(({ kind }) => kind === 'badge').map(({ slug }) => slug);
  const { rounds, events } = campaign.calendar;
  const problems = Object.entries({ rounds, events }).flatMap(([name, dates]) =>
    dates.flatMap(({ badge }, index) =>
      badge === null || badges.includes(badge)
        ? []
        : [`calendar.${name}.${index}.badge: expected one of ${badges.join(', ')}`],
    ),
  );
  if (problems.length > 0) throw new PackError(join(folder, 'campaign.json'), problems);
}
