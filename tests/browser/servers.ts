// Far from 3000, so that tests do not meet a running development server.
const FIRST_PORT = Number(process.env.TEST_PORT || 3210);

function describeServer(port: number) {
  return { port, url: `http://localhost:${port}` };
}

/** The production servers the browser tests talk to, one for each pack. */
export const SERVERS = {
  'masseret-2015': describeServer(FIRST_PORT),
  'give-a-pint': describeServer(FIRST_PORT + 1),
};

/** A pack that a browser test can ask for. */
export type Campaign = keyof typeof SERVERS;
