import { expect } from '@open-wc/testing';
import { decode } from '../../src/importer/decode.js';
import { decodeAs, encodingOf } from '../../src/importer/encodings.js';
import { mended } from '../../src/importer/mojibake.js';
import { utf8 } from '../helpers/lists.js';

/** Encodes a text in a single-byte encoding. */
function encoded(text: string, encoding: string): Uint8Array {
  const signs = [
    ...decodeAs(
      Uint8Array.from({ length: 128 }, (_, i) => 128 + i),
      encoding,
    ),
  ];
  return Uint8Array.from([...text], (sign) =>
    sign < '\u0080' ? sign.charCodeAt(0) : 128 + signs.indexOf(sign),
  );
}

describe('import: encodings', () => {
  for (const [encoding, text] of [
    ['windows-1252', 'Titre;Coût (€)\nL’œuvre de l’été;Forêt à Liège'],
    ['windows-1252', 'Größe der Förderung in Übersee'],
    ['windows-1250', 'Tytuł projektu;Wsparcie młodzieży w Łodzi;Żłobek na wsi'],
    ['windows-1250', 'Název příjemce;Škola pro všechny děti;Žďár nad Sázavou'],
    ['windows-1251', 'Наименование на операцията;Подкрепа за младежта'],
    ['windows-1253', 'Όνομα δικαιούχου;Στήριξη της απασχόλησης'],
    ['windows-1254', 'Projenin adı;Gençler için iş;Şanlıurfa, İğdır'],
    ['windows-1257', 'Projekta nosaukums;Atbalsts jauniešiem Rīgā;Ģimenes ēka'],
    ['macintosh', 'Début;Léonard et Hélène;Château'],
    ['ibm850', 'Début;Léonard et Hélène;Château;forêt'],
    ['iso-8859-15', "L'œuvre de l'été;Forêt à Liège"],
    ['iso-8859-4', 'Töötute koolitus Põlvas;Noorte šansid'],
    ['iso-8859-3', 'Titlu tal-proġett;Taħriġ għaż-żgħażagħ;Ħiliet ġodda'],
    ['ibm852', 'Rozwój kształcenia zawodowego;Miasto Łódź;Żłobek'],
    ['ibm775', 'Jaunimo užimtumo didinimas Šiauliuose;VšĮ Ąžuolas'],
    ['ibm737', 'Τίτλος πράξης;Στήριξη νέων ανέργων'],
    ['ibm857', 'Gençler için iş;Eğitimde yeni bir çağ;Yararlanıcı'],
    ['ibm860', 'Formação de jovens;Câmara de Évora;Ações'],
    ['ibm861', 'Efling ungmenna í Þórshöfn;Ræktun þorps'],
    ['x-mac-ce', 'Podpora zaměstnanosti mládeže;Příjemce;Částka'],
    ['x-mac-greek', 'Τίτλος πράξης;Στήριξη νέων ανέργων'],
    ['x-mac-cyrillic', 'Подкрепа за младежта;Обучение за безработни;Община Пловдив'],
  ] as const)
    it(`${encoding} is guessed by its letters: ${text.slice(0, 24)}`, () => {
      const found = decode(encoded(text, encoding));
      expect([found.text, found.encoding, found.isGuess]).to.deep.equal([text, encoding, true]);
    });

  it('names of the Encoding Standard, and of DOS and Mac OS', () => {
    for (const [label, name] of [
      ['latin1', 'windows-1252'],
      ['Windows-1250', 'windows-1250'],
      ['iso-8859-16', 'iso-8859-16'],
      ['macintosh', 'macintosh'],
      ['cp850', 'ibm850'],
      ['cp852', 'ibm852'],
      ['DOS-437', 'ibm437'],
      ['cp860', 'ibm860'],
      ['cp865', 'ibm865'],
      ['koi8-r', 'koi8-r'],
      ['shift_jis', 'shift_jis'],
      ['klingon', undefined],
    ] as const)
      expect(encodingOf(label), label).to.equal(name);
  });

  it('windows-1252 has its own signs wherever it is decoded', () => {
    const bytes = Uint8Array.from([0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x8c, 0x9c]);
    expect(decodeAs(bytes, 'windows-1252')).to.equal('€‘’“”–—Œœ');
  });

  it('text encoded twice is mended, other text is left alone', () => {
    for (const text of ['Reëel', 'Government’s', 'Łódź', 'Ευρώπη', '25 €', 'naïve – «été»', 'ça']) {
      const twice = decodeAs(utf8(text), 'windows-1252');
      expect(mended(twice), twice).to.equal(text);
      expect(mended(decodeAs(utf8(twice), 'windows-1252')), text).to.equal(text);
      expect(mended(text)).to.equal(text);
    }
    for (const text of ['«CAFÉ»', 'ÎLE', 'À “À”', 'Â', '½ É½']) expect(mended(text)).to.equal(text);
  });
});
