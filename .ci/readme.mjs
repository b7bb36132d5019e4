/** Sections of the README that are about this folder, which who has the extension installed does not have. */
const ofTheProject = ['Try it', 'For developers']

/**
 * The README as it goes into the extension's package, from the one of the project. Each picture is there once, the
 * light one: the dark ones would make the package half as large again.
 */
export function packagedReadme(text) {
  const [head, ...sections] = text.split(/^(?=## )/m)
  const kept = sections.filter((it) => !ofTheProject.some((title) => it.startsWith(`## ${title}\n`)))
  return [head, ...kept].join('').replace(/<picture>[\s\S]*?(<img [^>]*>)\s*<\/picture>/g, '$1')
}
