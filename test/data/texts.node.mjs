// Tests the texts of the bundled dataset: languages, quotations, typography, length.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, everything, at, localized, strings } from './bundled.mjs';

test('has every text in four languages, with the record of its review; every name at least in French', () => {
  for (const { value, path, proper } of localized) {
    if (proper) {
      assert.ok(value.fr, at(path));
      assert.ok(!('reviewed' in value), `${at(path)}: a name is not reviewed`);
    } else {
      for (const language of languages) assert.ok(value[language], `${at(path)}.${language}`);
      assert.ok(Array.isArray(value.reviewed), `${at(path)}.reviewed`);
      for (const language of value.reviewed) assert.ok(languages.includes(language), at(path));
    }
  }
});

test('quotes in French, from the page, each with its reason', () => {
  const quotes = everything.filter(({ path }) => path.at(-2) === 'quotes');
  assert.ok(quotes.length > 0);
  for (const { value, path } of quotes) {
    assert.equal(value.language, 'fr', at(path));
    assert.equal(value.source, 'seed', at(path));
    assert.ok(value.note?.fr, at(path));
  }
});

test('has no empty string, no double space, no space at an end', () => {
  for (const { value, path } of everything) {
    if (typeof value !== 'string') continue;
    assert.ok(value.trim(), at(path));
    if (path.includes('quotes') && path.at(-1) === 'text') continue;
    assert.equal(value, value.trim(), at(path));
    assert.doesNotMatch(value, /\s\s/u, at(path));
  }
});

test('follows the typography of each language', () => {
  for (const { language, text, path } of strings) {
    assert.doesNotMatch(text, /['"`]/, `${path}: straight quotation mark`);
    assert.doesNotMatch(text, /\d-\d/, `${path}: hyphen in a range`);
    assert.doesNotMatch(text, /\.\.\./, `${path}: three dots`);
    if (language === 'fr') {
      assert.doesNotMatch(text, /(?<!\u202f)[;!?]/u, `${path}: U+202F before ; ! ?`);
      assert.doesNotMatch(text, /(?<!\u00a0):/u, `${path}: U+00A0 before :`);
      assert.doesNotMatch(text, /«(?!\u00a0)|(?<!\u00a0)»/u, `${path}: U+00A0 inside « »`);
      assert.doesNotMatch(text, /[„“”‘]/u, `${path}: « » only`);
    } else {
      assert.doesNotMatch(text, /\s[;:!?]/u, `${path}: space before punctuation`);
      assert.doesNotMatch(text, /[«»”]/u, `${path}: foreign quotation marks`);
      const [open, close] = language === 'de' ? ['„', '“'] : ['‘', '’'];
      assert.ok(text.split(open).length <= text.split(close).length, `${path}: unclosed quotation`);
      assert.doesNotMatch(text, language === 'de' ? /‘/u : /[„“]/u, `${path}: foreign quotation marks`);
    }
  }
  for (const { value, path } of everything)
    if (path.includes('names') && typeof value === 'string') assert.doesNotMatch(value, /'/, at(path));
});

test('keeps missions, summaries and members short', () => {
  for (const { language, text, path } of strings)
    if (/\.(mission|summary|members\.text)\.\w+$/.test(path))
      assert.ok(text.length <= 360, `${path} (${language}): ${text.length} characters`);
});

test('is written anew: no run of eight words of the page outside quotations', () => {
  const words = (text) =>
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = (text) => {
    const list = words(text);
    return list.slice(7).map((_, index) => list.slice(index, index + 8).join(' '));
  };
  const page = [
    'faciliter la mobilité géographique et professionnelle des travailleurs grâce au partage des données sur les offres d’emploi et les demandes d’emploi et via des informations, des conseils et un soutien',
    'permettant de jouer leur rôle de chefs de file du marché du travail, en contribuant aux stratégies européennes pour l’emploi, en améliorant le fonctionnement et l’intégration du marché du travail et en créant des marchés du travail mieux équilibrés',
    'le mandat de membre de ce réseau européen est exercé par un des SPE belges selon une décision prise de commun accord',
    'encourage les contacts, l’échange d’expériences et la coopération entre les services publics de l’emploi',
    'se concentre sur l’insertion professionnelle et le conseil dans le parcours vers l’emploi',
    'met l’accent sur la promotion et la formation dans les secteurs clés de pointe',
    'vise à favoriser l’entrée sur le marché du travail d’une vingtaine de réfugiés par an via l’expérimentation d’un parcours spécifique de formation et d’acculturation en entreprise',
    'créer, développer et mettre en place un programme de formation unique à l’échelle transfrontalière afin d’améliorer la qualité du service dans le secteur de l’aide aux personnes',
    ...everything
      .filter(({ path }) => path.at(-1) === 'text' && path.at(-3) === 'quotes')
      .map(({ value }) => value),
  ];
  const known = new Set(page.flatMap(runs));
  for (const { language, text, path } of strings) {
    if (language !== 'fr' || /^themes\./.test(path)) continue;
    for (const run of runs(text)) assert.ok(!known.has(run), `${path}: ${run}`);
  }
});

test('speaks of no person', () => {
  const forbidden =
    /^(persons?|people|contacts?|director|president|chair|head|e?mail|phone|firstName|lastName)$/i;
  for (const { path } of everything) assert.doesNotMatch(String(path.at(-1)), forbidden, at(path));
});
