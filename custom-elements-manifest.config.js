/**
 * @typedef {{kind: string, name: string, privacy?: string, static?: boolean, readonly?: boolean, type?: object, description?: string, attribute?: string}} Member
 * @typedef {{name: string, fieldName: string, type?: object | undefined, description?: string | undefined}} Attribute
 * @typedef {{customElement?: boolean, members?: Member[], attributes?: Attribute[]}} Declaration
 * @typedef {{modules: {path: string, declarations?: Declaration[]}[]}} Manifest
 */

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['**/*.styles.ts', '**/define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'what-is-public',
      /** @param {{customElementsManifest: Manifest}} context */
      packageLinkPhase({customElementsManifest}) {
        // The analyzer takes files as the disk hands them out, which is another order on every machine.
        customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
        for (const module of customElementsManifest.modules) {
          module.declarations = module.declarations?.filter(({customElement}) => customElement) ?? [];
          for (const declaration of module.declarations) {
            declaration.members =
              declaration.members?.filter(
                ({kind, name, privacy = 'public', static: ofClass}) =>
                  kind === 'field' && privacy === 'public' && !ofClass && !name.startsWith('#'),
              ) ?? [];
            // Which properties have attributes is computed in the source (src/elements/attributes.ts): all but objects.
            declaration.attributes = [];
            for (const member of declaration.members) {
              const {name, readonly, type, description} = member;
              if (readonly || name === 'data') continue;
              member.attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
              declaration.attributes.push({name: member.attribute, fieldName: name, type, description});
            }
          }
        }
      },
    },
  ],
};
