// `forem-widgets doctor` on pages whose elements have another prefix, given by `registerAs`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, list, page, policy, script } from './doctor-page.mjs';

const imported = (more = '', then = "registerAs('acme-');") =>
  `<script type="module"${more}>import { registerAs } from 'https://cdn.example/forem-widgets.js'; ${then}</script>`;
const acme = (attributes = '', name = 'project-list') =>
  `<acme-${name} ${attributes}><a href="/p">Projects</a></acme-${name}>`;

for (const [title, html, expected] of [
  [
    'a name',
    page(acme('', 'project-lst'), imported()),
    /acme-project-lst does not exist: acme-project-list\?/,
  ],
  ['an attribute', page(acme('secteur="x"'), imported()), /secteur does not exist: sector\?/],
  ['a value', page(acme('sector="textil"'), imported()), /sector="textil" does not exist: textile\?/],
  ['a heading level left out', page(acme('heading-level="4"'), imported()), /heading-level=2 instead of 4/],
  ['a second list of a group', page(acme() + acme(), imported()), /Two lists share/],
  ['a prefix that a file registers', page(acme('secteur="x"')), /secteur does not exist: sector\?/],
  ['a lack of script', page(acme(), ''), /The script is missing/],
  [
    'a policy that forbids the imported script',
    page(acme(), policy("script-src 'self' 'unsafe-inline'") + imported()),
    /add https:\/\/cdn\.example to script-src/,
  ],
  [
    'a policy that forbids scripts in the page',
    page(acme(), policy('script-src https://cdn.example') + imported()),
    /forbids scripts written into the page/,
  ],
  [
    'a script that waits for consent',
    page(acme(), imported().replace('module', 'text/plain')),
    /accepts cookies/,
  ],
])
  test(`doctor tells of elements under another prefix: ${title}`, async () => {
    assert.match((await check(html)).out, expected);
  });

for (const [title, html] of [
  ['an imported script', page(acme(), imported())],
  [
    'a prefix with two words',
    page(
      '<a-b-partnership-map>x</a-b-partnership-map><a-b-project-list>x</a-b-project-list>',
      imported('', "registerAs('a-b-')"),
    ),
  ],
  ['the single file', page(acme(), `${script()}<script>foremWidgets.registerAs("acme-")</script>`)],
  ['two versions on purpose', page(list + acme('group="b"'), script() + imported())],
  [
    'elements of the page under the same prefix',
    page(`${acme()}<acme-menu depth="2"></acme-menu>`, imported()),
  ],
  ['elements of others with a name of ours', page(`${list}<app-project-list rows="3"></app-project-list>`)],
  ['a nonce', page(acme(), policy("script-src 'nonce-abc' 'strict-dynamic'") + imported(' nonce="abc"'))],
  [
    'data that names the script',
    page(
      list,
      `${script()}<script type="application/ld+json">{"url":"https://x.example/forem-widgets.js"}</script>`,
    ),
  ],
])
  test(`doctor has nothing to say of elements under another prefix: ${title}`, async () => {
    assert.equal((await check(html)).out, 'Everything is in order.\n');
  });
