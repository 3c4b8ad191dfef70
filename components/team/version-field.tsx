'use client';

import { useFormState } from './team-form';

/** The version that a form was made from; somebody else's, once one was told of it. */
export function VersionField({ version }: { version: number }) {
  const { values } = useFormState();
  return <input type="hidden" name="version" value={values.version?.[0] ?? version} />;
}
