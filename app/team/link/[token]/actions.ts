'use server';

import { z } from 'zod';
import { tokenSchema } from '@/lib/domain/team-fields';
import { enter } from '@/lib/server/team/enter';
import { publicAction } from '@/lib/server/team/team-action';

export const open = publicAction(z.looseObject({ token: tokenSchema }), (fields, request) =>
  enter(request, 'link', fields),
);
