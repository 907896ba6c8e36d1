/** The version of the reading: stored with every record, raised when results change. Equals package.json's. */
export const engineVersion = '0.1.0';
