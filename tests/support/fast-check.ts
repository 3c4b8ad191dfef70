import fc from 'fast-check';

/** How many cases each property is tried on by `npm run torture`; none when the tests are run as usual. */
const given = Number(process.env.FUZZ_RUNS || 0);

// As usual the same cases each time: a test then fails for what was changed. Torture looks for new ones.
fc.configureGlobal(given > 0 ? { numRuns: given } : { seed: 2015 });

export default fc;
