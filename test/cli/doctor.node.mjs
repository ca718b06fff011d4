// `forem-widgets doctor` on files and on pages of a real server.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { check, digest, doctor, list, page, policy, script } from './doctor-page.mjs';

test('a page made by the book is in order', async () => {
  const { status, out } = await check(page(list));
  assert.deepEqual([status, out], [0, 'Everything is in order.\n']);
});

for (const [title, html, expected, status = 1] of [
  ['no element', page('<p>text</p>'), /None of our components/],
  ['an element in a template alone', page(`<template>${list}</template>`), /None of our components/],
  ['no script', page(list, ''), /The script is missing/],
  ['a classic script', page(list, '<script src="/w/forem-widgets.js"></script>'), /add type=module/],
  [
    'a delayed script',
    page(list, '<script type="text/rocketscript" src="/forem-widgets.js"></script>'),
    /delays this script/,
  ],
  [
    'a script whose address is put aside',
    page(list, '<script data-rocket-src="/forem-widgets.js"></script>'),
    /delays this script/,
  ],
  [
    'a script with a type that a tool gave it',
    page(list, '<script type="a1b2c3d4e5f6a7b8-module" src="/forem-widgets.js"></script>'),
    /Cloudflare Rocket Loader delays this script/,
  ],
  [
    'an address under an attribute of a tool',
    page(list, '<script type="module" data-wpmeteor-src="/forem-widgets.js"></script>'),
    /WP Meteor delays this script/,
  ],
  [
    'a script that waits for consent',
    page(list, '<script type="text/plain" src="/forem-widgets.js"></script>'),
    /waits until the reader accepts cookies/,
  ],
  [
    'a nonce that the script lacks',
    page(list, policy("script-src 'nonce-abc' 'strict-dynamic' https:") + script()),
    /give the script that of the page/,
  ],
  [
    'trusted types without ours',
    page(list, policy("require-trusted-types-for 'script'; trusted-types lit-html") + script()),
    /add forem-widgets to trusted-types/,
  ],
  [
    'a policy that forbids the script',
    page(list, policy("script-src 'self'") + script()),
    /add https:\/\/cdn\.example to script-src/,
  ],
  ['a policy by default-src', page(list, policy("default-src 'none'") + script()), /forbids the script/],
  [
    'an element that does not exist',
    page('<forem-project-lst>x</forem-project-lst>'),
    /forem-project-list\?/,
  ],
  [
    'no digest',
    page(list, script('')),
    /digest is missing: add the attribute integrity, with the value sha384-/,
    0,
  ],
  [
    'the digest of another version',
    page(list, script('integrity="sha384-x" crossorigin')),
    /another version/,
    0,
  ],
  [
    'an attribute that does not exist',
    page('<forem-project-list secteur="x">y</forem-project-list>'),
    /secteur does not exist: sector\?/,
    0,
  ],
  [
    'values that do not exist',
    page('<forem-project-list view="tabel" sector="textil">x</forem-project-list>'),
    /Could be better: view="tabel" does not exist: table\?[^]*sector="textil" does not exist: textile\?/,
    0,
  ],
  [
    'a level that does not exist',
    page('<forem-project-list src="/data.json" limit="x" heading-level="9">x</forem-project-list>'),
    // The level is told once, as a value.
    /^(?=[^]*limit="x" does not exist: 10\?)(?![^]*instead of 9)(?:(?!"9" does)[^])*heading-level="9" does not exist: 2\?(?:(?!"9" does)[^])*$/,
    0,
  ],
  [
    'a second title',
    page('<forem-project-list heading-level="1">x</forem-project-list>'),
    /already has an h1/,
    0,
  ],
  [
    'a frame without a name',
    page('<iframe src="https://cdn.example/frame/index.html?element=map"></iframe>', ''),
    /The frame has no name/,
    0,
  ],
  ['no language', page(list).replace(' lang="nl"', ''), /No language/, 0],
  ['a language that the package lacks', page(list).replace('"nl"', '"it"'), /language it is not/, 0],
  [
    'a heading level left out',
    page('<forem-network-card heading-level="4">x</forem-network-card>'),
    /heading-level=2 instead of 4/,
    0,
  ],
  ['two lists with one selection', page(list + list), /Two lists share/, 0],
  [
    'nothing for readers without script',
    page('<forem-project-list></forem-project-list>'),
    /Without script/,
    0,
  ],
  [
    'two versions',
    page(list, script() + '<script type="module" src="/old/forem-widgets.js"></script>'),
    /Two different scripts/,
    0,
  ],
  [
    'a div that becomes an element',
    page('<div data-forem="project-list" data-sectr="x">y</div>'),
    /sectr does not exist: sector\?/,
    0,
  ],
])
  test(`doctor tells: ${title}`, async () => {
    const found = await check(html);
    assert.match(found.out, expected);
    assert.equal(found.status, status);
  });

for (const content of [
  'script-src https:',
  'script-src *.example',
  'script-src https://cdn.example/',
  `script-src '${digest}' 'strict-dynamic'`,
  "trusted-types forem-widgets lit-html; require-trusted-types-for 'script'",
  'script-src-elem https://cdn.example; script-src self',
  'img-src *',
])
  test(`doctor accepts the policy ${content}`, async () => {
    const { out } = await check(page(list, policy(content) + script()));
    assert.equal(out, 'Everything is in order.\n');
  });

test('the nonce of a script and ids of other data are accepted', async () => {
  const head =
    policy("script-src 'nonce-abc' 'strict-dynamic'") + script(`integrity="${digest}" nonce="abc"`);
  const own = '<forem-project-list src="/own.json" sector="own">x</forem-project-list>';
  assert.equal((await check(page(own, head))).out, 'Everything is in order.\n');
});

test('a tag in the text of a finding stays a tag in every language', async () => {
  for (const lang of ['fr', 'nl', 'de', 'en'])
    assert.match((await check(page(list, ''), '--lang', lang)).out, /<script type="module" src=/);
});

test('a page is fetched with the policies of its headers, and a failure is reported', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/gone') return response.writeHead(404).end();
    if (request.url === '/silent') return undefined;
    if (request.url === '/moved') return response.writeHead(302, { location: '/' }).end();
    if (request.url === '/pdf') return response.writeHead(200, { 'content-type': 'application/pdf' }).end();
    response.setHeader('content-type', 'text/html');
    response.setHeader('content-security-policy', "script-src 'self'");
    return response.end(page(list));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  try {
    assert.match((await doctor(`${address}/`)).out, /forbids the script/);
    const gone = await doctor(`${address}/gone`);
    assert.deepEqual([gone.status, gone.note.trim()], [1, `Page out of reach: ${address}/gone (404)`]);
    assert.match((await doctor(`${address}/silent`, '--timeout', '1')).note, /no complete answer within 1 s/);
    assert.match((await doctor(`${address}/pdf`)).note, /not HTML, but application\/pdf/);
    assert.equal((await doctor(`${address}/moved`)).note.trim(), `Redirected to ${address}/`);
    assert.equal((await doctor(`${address}/`, '--timeout', 'x')).status, 2);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('without a page, doctor asks for one', async () => {
  const { status, note } = await doctor();
  assert.equal(status, 2);
  assert.match(note, /address or the file of a page/);
  assert.match((await doctor('www.example.org/page')).note, /An address begins with https:/);
});
