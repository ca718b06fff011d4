import { readFileSync } from 'node:fs';
import { tokens } from './scripts/lib/tokens.mjs';

/** The design tokens are custom properties of every element. */
const cssProperties = Object.entries(tokens).map(([name, { description, light, dark, value }]) => ({
  name: `--forem-${name}`,
  description,
  default: light ? `light-dark(${light}, ${dark})` : String(value),
}));

/** Leaves out members that a page can't reach, and writes paths as in the package. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const toPackage = (path) => path?.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');
    for (const module of manifest.modules) {
      module.path = toPackage(module.path);
      for (const { declaration } of module.exports ?? [])
        if (declaration?.module) declaration.module = toPackage(declaration.module);
      for (const declaration of module.declarations ?? []) {
        const isPublic = ({ static: isStatic, privacy, name }) =>
          !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
        if (declaration.tagName)
          declaration.cssProperties = [...(declaration.cssProperties ?? []), ...cssProperties];
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        const inherited = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssStates'].flatMap(
          (list) => declaration[list] ?? [],
        );
        for (const { inheritedFrom } of inherited)
          if (inheritedFrom?.module) inheritedFrom.module = toPackage(inheritedFrom.module);
        for (const reference of [declaration.superclass, ...(declaration.mixins ?? [])])
          if (reference?.module) reference.module = toPackage(reference.module);
      }
    }
    manifest.modules = manifest.modules
      .map((module) => ({
        ...module,
        declarations: (module.declarations ?? []).filter(({ kind }) => kind === 'class' || kind === 'mixin'),
      }))
      .filter((module) => module.declarations.length)
      .map((module) => ({
        ...module,
        exports: module.exports.filter(({ declaration }) =>
          module.declarations.some(({ name }) => name === declaration?.name),
        ),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** Returns the entries of two lists, those with the same name as one: the second list describes them. */
const described = (entries = [], descriptions = []) => [
  ...descriptions.map((each) => ({ ...entries.find(({ name }) => name === each.name), ...each })),
  ...entries.filter(({ name }) => !descriptions.some((each) => each.name === name)),
];

/** A mixin is described by the class that types its members: `FormControl` by `FormControlMembers`. */
const mixinMembers = {
  name: 'mixin-members',
  moduleLinkPhase({ moduleDoc }) {
    const types = moduleDoc.declarations.filter(
      ({ kind, name }) => kind === 'class' && name.endsWith('Members'),
    );
    for (const type of types) {
      const mixin = moduleDoc.declarations.find(
        ({ kind, name }) => kind === 'mixin' && type.name === `${name}Members`,
      );
      if (!mixin) throw new Error(`${type.name} in ${moduleDoc.path} describes no mixin.`);
      for (const list of ['events', 'slots', 'cssParts']) mixin[list] = described(mixin[list], type[list]);
      for (const entry of [...mixin.members, ...(mixin.attributes ?? [])]) {
        const member = type.members.find(({ name }) => name === (entry.fieldName ?? entry.name));
        if (member?.description) entry.description = member.description;
      }
    }
    moduleDoc.declarations = moduleDoc.declarations.filter((each) => !types.includes(each));
    moduleDoc.exports = moduleDoc.exports.filter(({ name }) => !types.some((type) => type.name === name));
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*-controller.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [mixinMembers, published],
  // The analyzer's answer depends on the order of the files, and the file system's order isn't always the same.
  overrideModuleCreation: ({ ts, globs }) =>
    globs
      .sort()
      .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2015, true)),
};
