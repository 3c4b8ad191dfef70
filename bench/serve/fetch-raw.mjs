import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

/** What browsers say they can read. */
export const ACCEPTED = { 'accept-encoding': 'gzip' };

/** An answer as it travels, compressed or not, and its text. */
export function fetchRaw(url) {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: ACCEPTED }, async (response) => {
      const body = await buffer(response);
      const {
        'transfer-encoding': _,
        connection: __,
        'keep-alive': ___,
        ...rest
      } = response.headers;
      const headers = { ...rest, 'content-length': body.length };
      const isZipped = headers['content-encoding'] === 'gzip';
      resolve({ status: response.statusCode, headers, body, text: () => readText(body, isZipped) });
    });
    request.on('error', reject);
  });
}

function readText(body, isZipped) {
  return (isZipped ? gunzipSync(body) : body).toString();
}
