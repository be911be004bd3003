/* scripts/runtime/mock/install.ts */ /** The command that installs these packages with the package manager that runs this program. */
export declare function installCommand(...packages: string[]): string;
