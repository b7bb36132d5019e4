import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../server/src/reading/document/document.ts'

/** The sentence of a text as `role | want | why`; null where it has none. */
function read(text: string): string | null {
  const artifact = readArtifact('user-stories/till.md', parse(`# Till\n\n${text}\n`), defaultConfig)
  const sentence = artifact?.stories[0]?.sentence
  return sentence
    ? [sentence.role, sentence.want, sentence.why].map((it) => it?.text ?? '-').join(' | ')
    : null
}

const whole = 'clerk | a till | nobody waits'

describe('a story sentence', () => {
  test.each([
    ['on one line', 'As a clerk, I want a till, so that nobody waits.'],
    ['on several', 'As a clerk,\nI want a till,\nso that nobody waits.'],
    ['in bold', '**As a** clerk, **I want** a till, **so that** nobody waits.'],
    ['in a list', '- As a clerk\n- I want a till\n- so that nobody waits'],
    ['after a label', '**User Story:** As a clerk, I want a till, so that nobody waits.'],
    ['after another label', '**Objective:** As a clerk, I want a till, so that nobody waits.'],
    ['in quotes', '> "As a clerk, I want a till, so that nobody waits." That is what they said.'],
    ['in quotes and emphasis', '_"As a clerk, I want a till, so that nobody waits"_\n**F2.1: Tills**'],
    ['before a label', 'As a clerk, I want a till, so that nobody waits\n**Tills**'],
    ['with a situation', 'As a clerk, when the shop is full, I want a till, so that nobody waits.'],
    [
      'with a situation that no comma closes',
      'As a clerk, when the shop is full I want a till, so that nobody waits.',
    ],
    [
      'with a situation that no comma opens',
      'As a clerk when the shop is full, I want a till so that nobody waits.',
    ],
    ['behind three labels on one line', '**As a:** clerk **I want:** a till **so that:** nobody waits'],
    ['behind three labels on three lines', '**As a:** clerk\n**I want:** a till\n**so that:** nobody waits'],
    ['with a history', 'As a clerk, I ran a shop for years, and I want a till, so that nobody waits.'],
  ])('%s', (_, text) => expect(read(text)).toBe(whole))

  test.each([
    ['As a clerk, I’d be able to open the till.', 'clerk | open the till | -'],
    ['As a clerk, I would prefer a till.', 'clerk | a till | -'],
    ['**As a** clerk\n**I want:** to open the till\n**so that:** I sell', 'clerk | open the till | I sell'],
    ['**En tant que** client\n**je veux:** pouvoir payer', 'client | payer | -'],
    ['[US-11: Till](x.md): As a clerk, I want a till.', 'clerk | a till | -'],
    ['- [US-12 – Till](x.md) – As a clerk, I want a till.', 'clerk | a till | -'],
    ['As cluster admin I want a till', 'cluster admin | a till | -'],
    ['**Как** клиент, **я хочу** кассу, **чтобы** не ждать.', 'клиент | кассу | не ждать'],
    [
      '**Como** viajero, **quiero** crear un viaje, **para** descansar.',
      'viajero | crear un viaje | descansar',
    ],
    ['**As** admin, **I want** a till.', 'admin | a till | -'],
    ['As a clerk, so that nobody waits.', 'clerk | - | nobody waits'],
    ['As a clerk …', 'clerk | - | -'],
    ['As a team lead, I want a till.', 'team lead | a till | -'],
    ['As a first-time user, I want a tour.', 'first-time user | a tour | -'],
    ['As a point of sale operator, I want a till.', 'point of sale operator | a till | -'],
    ["En tant qu'utilisateur, j'aimerais une caisse afin de payer.", 'utilisateur | une caisse | payer'],
    [
      'Als Kunde möchte ich filtern, um passende Berichte einzukaufen.',
      'Kunde | filtern | passende Berichte einzukaufen',
    ],
    ['Als medewerker wil ik zoeken zodat ik snel vind.', 'medewerker | zoeken | ik snel vind'],
    ['Sebagai user, saya bisa mencari agar cepat.', 'user | mencari | cepat'],
    ['作为一个编辑，我想要撤销，以便继续。', '编辑 | 撤销 | 继续'],
    ['**作为** 一個編輯，**我想要** 撤銷。', '編輯 | 撤銷 | -'],
    ['作为 一位 编辑，我希望撤销。', '编辑 | 撤销 | -'],
    ['作为编辑，我想要撤销，避免重新输入。', '编辑 | 撤销 | 重新输入'],
    ['船長として、桟橋が空くように調整したい', '船長 | 桟橋が空くように調整したい | -'],
    [
      '**como:** viajero **quiero:** crear un viaje **para:** descansar',
      'viajero | crear un viaje | descansar',
    ],
    ['**Als:** Kunde **möchte ich:** zahlen **damit:** ich gehen kann', 'Kunde | zahlen | ich gehen kann'],
    ['**Como:** cliente, **quero:** pagar, **para:** sair', 'cliente | pagar | sair'],
    ['**Descripción**: Como paciente, quiero una cita.', 'paciente | una cita | -'],
    // No abbreviation ends a sentence, whatever follows it.
    [
      'Als Gast möchte ich Möbel (z.B. Stühle) sehen, damit ich sitze.',
      'Gast | Möbel (z.B. Stühle) sehen | ich sitze',
    ],
    [
      'Als Gast möchte ich sitzen, damit ich, z. B. Samstags, d.h. Abends, bzw. Nachts ruhe. Das ist alles.',
      'Gast | sitzen | ich, z. B. Samstags, d.h. Abends, bzw. Nachts ruhe',
    ],
    ['Als Gast (z.B. Kind) möchte ich sitzen.', 'Gast (z.B. Kind) | sitzen | -'],
    [
      'As a clerk, I want tools, e.g. Excel, i.e. Sheets vs. Word, so that Dr. Bell waits. The end.',
      'clerk | tools, e.g. Excel, i.e. Sheets vs. Word | Dr. Bell waits',
    ],
    ['As a clerk, I want seat No. 5 and No. 6. Thanks.', 'clerk | seat No. 5 and No. 6 | -'],
    ['As a clerk, I want pens, paper etc. There is none.', 'clerk | pens, paper etc | -'],
    [
      'Como cliente, quiero pagar con tarjeta (p. ej. Visa) para salir.',
      'cliente | pagar con tarjeta (p. ej. Visa) | salir',
    ],
    ['Como cliente, quero pagar, p.ex. Pix, para sair.', 'cliente | pagar, p.ex. Pix | sair'],
    [
      'En tant que client, je veux payer, par ex. Visa, pour sortir.',
      'client | payer, par ex. Visa | sortir',
    ],
    ['Come ospite, voglio pagare, ad es. Visa, per uscire.', 'ospite | pagare, ad es. Visa | uscire'],
    ['Als gast wil ik betalen, bijv. Visa, zodat ik ga.', 'gast | betalen, bijv. Visa | ik ga'],
    ['Как клиент, я хочу платить, т. е. Картой, чтобы уйти.', 'клиент | платить, т. е. Картой | уйти'],
    // What people give as a reason.
    [
      'Als Musiker möchte ich ein Pedal, da ich beide Hände brauche.',
      'Musiker | ein Pedal | ich beide Hände brauche',
    ],
    ['Als Gast möchte ich da sitzen.', 'Gast | da sitzen | -'],
    ['Als Gast möchte ich zahlen, denn der Bus fährt.', 'Gast | zahlen | der Bus fährt'],
    ['As a clerk, I want a till since I lose coins.', 'clerk | a till | I lose coins'],
    ['As a clerk, I want all bills since last week.', 'clerk | all bills since last week | -'],
    ['As a clerk, I want a bell, as I see no gate.', 'clerk | a bell | I see no gate'],
    ['Als gast wil ik betalen, want de bus vertrekt.', 'gast | betalen | de bus vertrekt'],
    ['En tant que client, je veux payer vu que le bus part.', 'client | payer | le bus part'],
    ['Como cliente, quiero pagar, dado que el bus sale.', 'cliente | pagar | el bus sale'],
    ['Como cliente, quero pagar, dado que o ônibus sai.', 'cliente | pagar | o ônibus sai'],
    ['Come ospite, voglio pagare, visto che il bus parte.', 'ospite | pagare | il bus parte'],
    ['Как клиент, я хочу кассу, т.к. автобус уходит.', 'клиент | кассу | автобус уходит'],
    ['Sebagai tamu, saya ingin membayar lantaran bus berangkat.', 'tamu | membayar | bus berangkat'],
    ['作为编辑，我想要撤销，由于常常出错。', '编辑 | 撤销 | 常常出错'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    'As a clerk, when I want to close, I have to count.',
    'As a clerk, when I count I cannot stop. I need a till.',
    'As a clerk, I want to count, but instead I wait.',
    'As a case study, we can use current work.',
    'As design axioms, we want this to be small:',
    'Tip: As an admin, open the settings.',
    'As a clerk, open the till.',
    'As expected, we can go on.',
    'As of May, we want to be done.',
    '作为一个整体，我们需要保持一致。',
    '作为一个团队，我们希望更快。',
    'Note: As a result, the till is open.',
  ])('is not: %s', (text) => expect(read(text)).toBe(null))
})

/** The sentences of all stories in a text, each as `role | want | why`. */
const readAll = (text: string): string[] =>
  (
    readArtifact('user-stories/till.md', parse(`# User stories\n\n${text}\n`), defaultConfig)?.stories ?? []
  ).map(({ sentence }) =>
    [sentence?.role, sentence?.want, sentence?.why].map((it) => it?.text ?? '-').join(' | '),
  )

describe('a role above its wants', () => {
  test.each([
    [
      'in a heading',
      '## As a clerk\n\n- I want a till\n- I want a chair so that I can sit',
      ['a till | -', 'a chair | I can sit'],
    ],
    ['with the words of the want', '## As a clerk, I want to...\n\n* sit\n* eat', ['sit | -', 'eat | -']],
    ['in bold', '**As a clerk, I can:**\n\n- sit\n- eat so that I live', ['sit | -', 'eat | I live']],
    ['with paragraphs', '## As a clerk\n\nI want a till.\n\nI want a chair.', ['a till | -', 'a chair | -']],
    [
      'with whys of their own',
      '## As a clerk\n\n- I want a till\n- so that I count\n- I want a chair',
      ['a till | I count', 'a chair | -'],
    ],
    ['with one why for all', '- As a clerk\n- I want a till\n- so that I count', ['a till | I count']],
    ['that is open in a sentence', 'As a clerk, I want to:\n\n- sit\n- eat', ['sit, eat | -']],
  ])('%s', (_, text, expected) => expect(readAll(text)).toEqual(expected.map((it) => `clerk | ${it}`)))

  test.each([
    [
      'Spanish',
      '## Yo como *Vecino* quiero...\n\n* Registrarme\n* Ver el mapa para orientarme',
      ['Vecino | Registrarme | -', 'Vecino | Ver el mapa | orientarme'],
    ],
    [
      'German',
      '## Als Gast\n\n- möchte ich zahlen\n- möchte ich gehen',
      ['Gast | zahlen | -', 'Gast | gehen | -'],
    ],
    ['Chinese', '## 作为船长\n\n- 我想要预订\n- 我想要取消', ['船长 | 预订 | -', '船长 | 取消 | -']],
    [
      'Japanese',
      '## 船長として\n\n- 予約したい\n- 確認したい',
      ['船長 | 予約したい | -', '船長 | 確認したい | -'],
    ],
  ])('in %s', (_, text, expected) => expect(readAll(text)).toEqual(expected))

  test.each([
    '## As a result\n\n- I want a till\n- I want a chair',
    '## As a clerk I can\n\nSit down.',
    '## As the town grows, I want to\n\n- sit\n- eat',
    'As a clerk, I want to…\n\n### Acceptance criteria\n\n- it is mine\n- it is free',
    'As a clerk I like:\n\n- apples\n- pears',
  ])('is not: %s', (text) => expect(readAll(text)).toEqual([]))
})
