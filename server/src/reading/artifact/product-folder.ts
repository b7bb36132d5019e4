import { languages } from '../../domain/languages/index.ts'
import { wordsOf } from '../../domain/languages/lookup.ts'
import { nameKey } from '../../domain/names.ts'

const product = wordsOf(languages, (it) => it.product)

/** Whether a folder is that of the product. */
export const isProductFolder = (folder: string): boolean => product.has(nameKey(folder))

/** Whether a document lies right in the folder of the product. */
export const isOfProduct = (path: string): boolean => isProductFolder(path.split('/').slice(-2, -1)[0] ?? '')
