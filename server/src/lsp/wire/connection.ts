import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import type { Transport } from './transport.ts'

/** The connection to a client. */
export const connectionOver = ({ reader, writer }: Pick<Transport, 'reader' | 'writer'>): Connection =>
  createConnection(ProposedFeatures.all, reader, writer)
