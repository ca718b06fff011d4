import { readFileSync } from 'node:fs';
import { tokens } from './scripts/lib/tokens.mjs';

/** The design tokens are custom properties of every element. */
const cssProperties = Object.entries(tokens).map(([name, { description, light, dark, value }]) => ({
  name: `--forem-${name}`,
  description,
  default: light ? `light-dark(${light}, ${dark})` : String(value),
}));

/** What the page can't reach is left out, and paths are those of the package. */
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

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*-controller.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published],
  // The analyzer's answer depends on the order of the files, and the file system's order isn't always the same.
  overrideModuleCreation: ({ ts, globs }) =>
    globs
      .sort()
      .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2015, true)),
};
