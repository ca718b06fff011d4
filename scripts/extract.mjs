// npm run extract: writes the messages in the code into xliff/ (pages) and xliff/tools/ (the command and the importer).
import { messageParts } from './lib/messages.mjs';

for (const [name, part] of Object.entries(messageParts())) {
  await part.writeInterchangeFiles();
  console.log(`${name}: ${part.extractSourceMessages().messages.length} messages`);
}
