/** What to tell the person who started the server when its port cannot be opened, or undefined for a bug. */
export const describeListenError = (error: unknown, port: number): string | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port < 65_535 ? port + 1 : 3000} npm start`
    case 'EACCES':
      return `This user may not open port ${port}; ports below 1024 are reserved. Choose another: PORT=3000 npm start`
    case 'EADDRNOTAVAIL':
      return 'HOST is not an address of this machine. Leave it out to listen on every address.'
    case 'ENOTFOUND':
      return 'HOST is a name that does not lead to an address. Leave it out to listen on every address.'
    default:
      return undefined
  }
}
