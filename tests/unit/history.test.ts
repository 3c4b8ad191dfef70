import { describe, expect, it } from 'vitest';
import { type History, record, redo, startHistory, undo } from '@/lib/domain/history';
import fc from '@/tests/support/fast-check';

type Step = { kind: 'record'; state: string } | { kind: 'undo' } | { kind: 'redo' };

const recorded = fc.record({ kind: fc.constant('record' as const), state: fc.string() });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  recorded,
  fc.constant({ kind: 'undo' as const }),
  fc.constant({ kind: 'redo' as const }),
);
const anySteps = fc.array(anyStep, { maxLength: 60 });

function take(history: History<string>, step: Step): History<string> {
  if (step.kind === 'record') return record(history, step.state);
  return step.kind === 'undo' ? undo(history) : redo(history);
}

const walk = (steps: readonly Step[]) => steps.reduce(take, startHistory('start'));

describe('a history', () => {
  it('shows what a list of states with a finger on one of them would show', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let states = ['start'];
        let finger = 0;
        for (const step of steps) {
          if (step.kind === 'record') {
            states = [...states.slice(0, finger + 1), step.state];
            finger += 1;
          } else if (step.kind === 'undo') finger = Math.max(0, finger - 1);
          else finger = Math.min(states.length - 1, finger + 1);
        }
        expect(walk(steps)).toEqual({
          past: states.slice(0, finger),
          present: states[finger],
          future: states.slice(finger + 1),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back the very same state after undo and redo', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const history = walk(steps);
        fc.pre(history.past.length > 0);
        expect(redo(undo(history))).toEqual(history);
      }),
    );
  });

  it('undoes a record exactly', () => {
    fc.assert(
      fc.property(anySteps, fc.string(), (steps, state) => {
        const history = walk(steps);
        expect(undo(record(history, state)).present).toBe(history.present);
        expect(undo(record(history, state)).past).toEqual(history.past);
      }),
    );
  });

  it('forgets what had been undone once something new is recorded', () => {
    const history = record(undo(record(startHistory('a'), 'b')), 'c');
    expect(history).toEqual({ past: ['a'], present: 'c', future: [] });
    expect(redo(history)).toBe(history);
  });

  it('stays as it is with nothing to undo, and with nothing to redo', () => {
    const history = startHistory('a');
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('keeps the last hundred steps', () => {
    const states = Array.from({ length: 150 }, (_, index) => `${index + 1}`);
    let history = states.reduce(record<string>, startHistory('0'));
    for (const _ of states) history = undo(history);
    expect(history.present).toBe('50');
    for (const _ of states) history = redo(history);
    expect(history.present).toBe('150');
  });

  it('changes no history it was given', () => {
    const history = Object.freeze({ past: Object.freeze(['a']), present: 'b', future: [] });
    record(history, 'c');
    undo(history);
    expect(history).toEqual({ past: ['a'], present: 'b', future: [] });
  });
});
