/** Types of `package.mjs`, which runs before TypeScript is installed. */
export function packExtension(file: string): Promise<void>
export function packServer(folder: string): Promise<string>
