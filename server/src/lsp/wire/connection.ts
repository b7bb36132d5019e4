import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { gated } from './gate.ts'
import type { Transport } from './transport.ts'

/** The connection to a client, behind the gate. */
export const connectionOver = (transport: Pick<Transport, 'reader' | 'writer'>): Connection =>
  createConnection(ProposedFeatures.all, gated(transport), transport.writer)
