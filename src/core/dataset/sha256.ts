/**
 * SHA-256 (FIPS 180-4) in plain TypeScript: on a plain-HTTP address of a classroom network the browser has no crypto.subtle.
 * O(bytes); about 100 MB a second.
 */

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const constants = Int32Array.from(
  (
    '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 72be5d74 ' +
    '80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d ' +
    'b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e ' +
    '92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 19a4c116 1e376c08 2748774c 34b0bcb5 ' +
    '391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2'
  ).split(' '),
  (hex) => Number.parseInt(hex, 16) | 0,
);
const initial = Int32Array.of(
  0x6a09e667,
  0xbb67ae85,
  0x3c6ef372,
  0xa54ff53a,
  0x510e527f,
  0x9b05688c,
  0x1f83d9ab,
  0x5be0cd19,
);

/** Bytes in hexadecimal. */
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Room for the schedule of one block; nothing of it outlives `compress`. */
const words = new Int32Array(64);

export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal; ends the digest. */
  hex(): string;
}

export function createSha256(): Sha256 {
  const state = initial.slice();
  const block = new Uint8Array(64);
  let filled = 0;
  let total = 0;

  function update(bytes: Uint8Array): void {
    total += bytes.length;
    let at = 0;
    while (at < bytes.length) {
      if (filled === 0) {
        // Whole blocks are taken where they lie.
        for (; at + 64 <= bytes.length; at += 64) compress(state, bytes, at);
        if (at === bytes.length) break;
      }
      const taken = Math.min(64 - filled, bytes.length - at);
      block.set(bytes.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
      if (filled === 64) {
        compress(state, block, 0);
        filled = 0;
      }
    }
  }

  return {
    update,
    hex() {
      block[filled++] = 0x80;
      if (filled > 56) {
        block.fill(0, filled);
        compress(state, block, 0);
        filled = 0;
      }
      block.fill(0, filled, 56);
      const bits = total * 8;
      writeWord(block, 56, Math.floor(bits / 0x100000000));
      writeWord(block, 60, bits >>> 0);
      compress(state, block, 0);
      let hex = '';
      for (let i = 0; i < 8; i++) {
        const word = state[i];
        hex += pairs[word >>> 24] + pairs[(word >>> 16) & 255] + pairs[(word >>> 8) & 255] + pairs[word & 255];
      }
      return hex;
    },
  };
}

function writeWord(bytes: Uint8Array, at: number, word: number): void {
  for (let i = 0; i < 4; i++) bytes[at + i] = word >>> (24 - 8 * i);
}

export function sha256Hex(bytes: Uint8Array): string {
  const digest = createSha256();
  digest.update(bytes);
  return digest.hex();
}

/** Bytes that `sha256Digits` writes over behind what it hashes. */
export const sha256Padding = 72;

/** Of a hash that is worked out in one go. */
const passing = new Int32Array(8);
const hexDigits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/**
 * Hashes the first `length` bytes in place, which for short texts one after the other is some three times as fast as `sha256Hex`: the 64
 * lower-case digits come as ASCII to the beginning of `out`, which may be `bytes`. Behind them `bytes` has room for `sha256Padding` more.
 */
export function sha256Digits(bytes: Uint8Array, length: number, out: Uint8Array): void {
  const end = Math.ceil((length + 9) / 64) * 64;
  bytes[length] = 0x80;
  bytes.fill(0, length + 1, end - 8);
  writeWord(bytes, end - 8, Math.floor((length * 8) / 0x100000000));
  writeWord(bytes, end - 4, (length * 8) >>> 0);
  passing.set(initial);
  for (let at = 0; at < end; at += 64) compress(passing, bytes, at);
  for (let i = 0; i < 64; i++) out[i] = hexDigits[(passing[i >>> 3] >>> (28 - 4 * (i & 7))) & 15];
}

/** The innermost loop of every hash: rotations written out and no arrays made, which is some three times as fast. */
function compress(state: Int32Array, bytes: Uint8Array, from: number): void {
  for (let t = 0, at = from; t < 16; t++, at += 4) {
    words[t] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
  }
  for (let t = 16; t < 64; t++) {
    const x = words[t - 15];
    const y = words[t - 2];
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[t] = (words[t - 16] + low + words[t - 7] + high) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + s1 + ((e & f) ^ (~e & g)) + constants[t] + words[t]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}
