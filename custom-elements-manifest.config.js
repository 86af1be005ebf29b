/**
 * @typedef {{kind: string, name: string, privacy?: string, static?: boolean}} Member
 * @typedef {{customElement?: boolean, members?: Member[]}} Declaration
 * @typedef {{modules: {declarations?: Declaration[]}[]}} Manifest
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
        for (const module of customElementsManifest.modules) {
          module.declarations = module.declarations?.filter(({customElement}) => customElement) ?? [];
          for (const declaration of module.declarations) {
            declaration.members =
              declaration.members?.filter(
                ({kind, privacy, static: ofClass}) => kind === 'field' && privacy === 'public' && !ofClass,
              ) ?? [];
          }
        }
      },
    },
  ],
};
