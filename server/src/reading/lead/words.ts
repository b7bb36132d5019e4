/** What people call a story before its number: `User Story 1`, `Story 1.1`, `Story one`, `故事 1.1`. */
const storyWords =
  '(?:user )?story|user[ -]?stor(?:y|ies)|historia(?: de usuario)?|história(?: de usuário| do usuário)?|storia(?: utente)?|(?:nutzer|anwender|user)[ -]?(?:geschichte|story)|récit(?: utilisateur)?|histoire(?: utilisateur)?|история|пользовательская история|用户故事|使用者故事|故事|ストーリー|ユーザーストーリー|要件'

const numberWords = 'one|two|three|four|five|six|seven|eight|nine|ten'

/** The word for a story with its number, which together are its id: `Story 1.1`, `User Story #3`, `Story one`. */
export const storyNumber = new RegExp(
  String.raw`(?:${storyWords})[ \t]?(?:#?\d{1,4}(?:[.-]\d{1,4}){0,3}[a-z]?|[A-Z]{1,5}-?\d{1,4}(?:\.\d{1,4}){0,3}|(?:${numberWords}))(?![\p{L}\p{N}]|\.\d)`,
  'iuy',
)
