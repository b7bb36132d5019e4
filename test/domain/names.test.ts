import { describe, expect, it, test } from 'vitest'
import { kinds } from '../../server/src/domain/kinds/index.ts'
import { languages } from '../../server/src/domain/languages/index.ts'
import { phrasesOf } from '../../server/src/domain/languages/phrases.ts'
import { typeByName } from '../../server/src/reading/artifact/names.ts'

const prose = 'The quay has a wall, a stair and a lamp. '.repeat(8)
const named = (path: string, text = prose) => typeByName(path, text)

describe('a file is known by its name', () => {
  test.each([
    ['feuille-de-route.md', 'roadmap'],
    ['2027-feuille-de-route-v2.md', 'roadmap'],
    ['hoja-de-ruta.md', 'roadmap'],
    ['Hoja de ruta 2027.md', 'roadmap'],
    ['hoja_de_ruta_portafolio.md', 'portfolio-roadmap'],
    ['backlog-produto.md', 'team-backlog'],
    ['historia-de-usuario-1.md', 'user-story'],
    ['visión-del-producto.md', 'product-vision'],
    ['vision-del-producto.md', 'product-vision'],
    ['CASO-DE-NEGÓCIO-atracadouro.md', 'business-case'],
    ['histoires-d-utilisateurs.md', 'user-story'],
    ["histoires d'utilisateurs.md", 'user-story'],
    ['nutzergeschichten.md', 'user-story'],
    ['plan-de-lanzamiento-otoño.md', 'release-plan'],
    ['piano-di-rilascio.md', 'release-plan'],
    ['用户故事.md', 'user-story'],
    ['泊位用户故事 2.md', 'user-story'],
    ['ロードマップ.md', 'roadmap'],
    ['ロードマップ2027.md', 'roadmap'],
    ['дорожная-карта.md', 'roadmap'],
  ])('%s: %s', (path, kind) => {
    expect(named(path)).toBe(kind)
    expect(named(`docs/${path.normalize('NFD')}`)).toBe(kind)
    expect(named(path.normalize('NFC').toUpperCase().replace(/\.MD$/, '.md'))).toBe(kind)
  })

  test.each([
    'ruta.md',
    'error.md',
    'informe-de-error.md',
    'objetivo.md',
    'estrategia.md',
    'hoja-de-ayuda.md',
    'historias/abuela.md',
    '2027.md',
    '.md',
  ])('but not %s', (path) => expect(named(path)).toBeNull())

  it('what a name ends with counts before what it begins with', () => {
    expect(named('roadmap-prd.md')).toBe('feature')
    expect(named('prd-roadmap.md')).toBe('roadmap')
    expect(named('northern-portfolio-roadmap.md')).toBe('portfolio-roadmap')
  })
})

describe('a folder says what lies in it', () => {
  test.each([
    ['historias-de-usuario/amarre.md', 'user-story'],
    ['docs/Nutzergeschichten/liegeplatz.md', 'user-story'],
    ['hojas-de-ruta/2027.md', 'roadmap'],
  ])('%s: %s', (path, kind) => {
    expect(named(path)).toBe(kind)
    expect(named(path.normalize('NFD'))).toBe(kind)
  })

  it('of what lies in it itself alone', () => expect(named('hojas-de-ruta/fotos/muelle.md')).toBeNull())
})

describe('where a word means other things, too, the text bears it out', () => {
  test.each([
    ['épicas/amarres.md', '# Amarres\n\n**Estado:** Borrador\n', 'feature'],
    ['épicas/amarres.md', `# Amarres\n\n${prose}\n\n## Criterios de aceptación\n`, 'feature'],
    ['estrategia.md', `# Puerto\n\nResponsable: Ada\n\n${prose}`, 'strategy'],
    ['épicas/amarres.md', '# Amarres\n', 'feature'],
    ['épicas/odisea.md', `# Odisea\n\n${prose}`, null],
    ['estrategia.md', `# Ajedrez\n\n${prose}`, null],
  ])('%s %j', (path, text, kind) => expect(named(path, text)).toBe(kind))
})

/** Kinds that nobody can tell by a name alone. */
const silent = new Set(kinds.filter(({ names }) => names.files.length === 0))

test.each(languages.map((it) => [it.code, it] as const))(
  '%s is heard in names of files',
  (code, language) => {
    const lost = kinds
      .filter((kind) => !silent.has(kind))
      .filter((kind) => {
        const found = phrasesOf(language.kinds[kind.id].files).map((it) =>
          named(`${it.replace(/\s/g, '-')}.md`),
        )
        // A word that two languages have means what it means in the first of them.
        return !found.includes(kind.id)
      })
    expect(lost.map(({ id }) => `${code}: ${id}`)).toEqual([])
  },
)
