// A bare Node server: answers of a file of JSON, by path, from memory. Argument: that file. Prints its port.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const answers = new Map(
  Object.entries(JSON.parse(await readFile(process.argv[2], 'utf8'))).map(([path, answer]) => [
    path,
    { headers: answer.headers, body: Buffer.from(answer.body, 'base64') },
  ]),
);

const server = createServer(({ url }, response) => {
  const answer = answers.get(url);
  response.writeHead(answer ? 200 : 404, answer?.headers);
  response.end(answer?.body);
});
server.listen(0, () => console.log(server.address().port));
