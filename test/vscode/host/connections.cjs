/** Loaded into every Node program of a run: writes into `TRIAD_CONNECTIONS` which program it is, and whom it connects to. */
const { appendFileSync } = require('node:fs')
const dns = require('node:dns')
const { Socket } = require('node:net')
const { basename } = require('node:path')

const program = basename(process.argv[1] ?? '')
const note = (host) => appendFileSync(process.env.TRIAD_CONNECTIONS, `${JSON.stringify({ program, host })}\n`)

note('')
const { connect } = Socket.prototype
Socket.prototype.connect = function (...given) {
  const [first] = given.flat()
  // A path is a socket of this computer.
  if (typeof first === 'object' && first !== null && !first.path) note(first.host ?? 'localhost')
  return connect.apply(this, given)
}
const { lookup } = dns
dns.lookup = function (host, ...rest) {
  note(host)
  return lookup.call(this, host, ...rest)
}
