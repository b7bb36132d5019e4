/** A process that walks and reads the folder it is given, and prints the milliseconds that took. */
import { join } from 'node:path'
import { textReader } from '../../server/src/host/read.ts'
import { walkSync } from '../../server/src/host/walk.ts'

const root = process.argv[2] as string
const start = performance.now()
const read = textReader()
let characters = 0
for (const path of walkSync(root)) characters += (read(join(root, path)) as string).length
console.log(performance.now() - start)
if (characters === 0) process.exitCode = 1
