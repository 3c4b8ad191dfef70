import {
  nextChange,
  type Phase,
  phaseAt,
  type Sharing,
  sharingAt,
  type Timeline,
} from '@/lib/domain/phase';
import { watchTime } from './watch-time';

/** Where now stands, and whether sharing is open. unread: no browser has read its clock yet. */
export type ClockState = Phase & { readonly sharing: Sharing | 'unread' };

/** The one place of a page that knows the time. */
export type Clock = {
  /** Where now stands; the same object for as long as nothing changes. */
  readonly read: () => ClockState;
  /** Whether sharing is open at this very moment; if that is news, everyone is told. */
  readonly isOpen: () => boolean;
  /** Has a listener called when something may have changed; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** The device's clock, held against a campaign's timeline. */
export function makeClock(timeline: Timeline): Clock {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let state: ClockState | null = null;
  let stop = () => {};

  const read = () => {
    const now = Date.now();
    const fresh = { ...phaseAt(timeline, now), sharing: sharingAt(timeline, now) };
    if (!state || !isSame(state, fresh)) state = fresh;
    return state;
  };
  const isOpen = () => {
    tell();
    return read().sharing === 'open';
  };
  const subscribe = (listener: () => void) => {
    if (listeners.size === 0) stop = watchTime((now) => nextChange(timeline, now), tell);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) stop();
    };
  };
  return { read, isOpen, subscribe };
}

function isSame(one: ClockState, other: ClockState): boolean {
  return one.phase === other.phase && one.until === other.until && one.sharing === other.sharing;
}
