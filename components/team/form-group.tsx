'use client';

import { createContext, type ReactNode, useContext, useEffect, useId, useState } from 'react';
import type { FormState } from '@/lib/domain/form-state';

type Last = { readonly id: string | null; readonly set: (id: string) => void };

const LastContext = createContext<Last>({ id: null, set: () => {} });

/** Forms about one thing: what came of the last one that was sent holds, and what the others said is past. */
export function FormGroup({ children }: { children: ReactNode }) {
  const [id, set] = useState<string | null>(null);
  return <LastContext value={{ id, set }}>{children}</LastContext>;
}

/** Whether what a form has to say still holds, given what came of it. */
export function useHolds(state: FormState): boolean {
  const own = useId();
  const { id, set } = useContext(LastContext);
  useEffect(() => {
    if (state.status !== 'idle') set(own);
  }, [state, own, set]);
  return id === null || id === own;
}
