package carryover.numeric;

import java.math.BigInteger;

/**
 * Reads decimal numbers from bytes without making objects of them: {@code 12}, {@code -0.5}, {@code
 * 1.25E-7}. The result is the double nearest to what is written, ties to even, as that of {@link
 * Double#parseDouble}. Up to 2⁵³ and 10²² the one rounding of a product or quotient is exact (W. D.
 * Clinger, <i>How to read floating point numbers accurately</i>, 1990); beyond, the product with a
 * power of five in 128 bits is (D. Lemire, <i>Number parsing at a gigabyte per second</i>, 2021,
 * section 5).
 */
public final class Decimals {
  /** More digits do not fit in 64 bits. */
  private static final int MOST_DIGITS = 19;

  private static final int EXACT_TENS = 22;
  private static final long EXACT_WHOLE = 1L << 53;

  private static final int LEAST_POWER = -80;
  private static final int GREATEST_POWER = 60;

  /** 5²⁷ is the largest power of five in 64 bits. */
  private static final int LEAST_SHORT = -27;

  /** Digits of an exponent. */
  private static final int MOST_EXPONENT_DIGITS = 4;

  private static final double[] TENS = new double[EXACT_TENS + 1];

  /** The leading 64 bits of powers of five, and the next 64. */
  private static final long[] HIGH = new long[GREATEST_POWER - LEAST_POWER + 1];

  private static final long[] LOW = new long[HIGH.length];

  static {
    for (int i = 0; i < TENS.length; i++) {
      TENS[i] = Double.parseDouble("1e" + i);
    }
    for (int power = LEAST_POWER; power <= GREATEST_POWER; power++) {
      BigInteger bits = leadingBits(power);
      HIGH[power - LEAST_POWER] = bits.shiftRight(Long.SIZE).longValue();
      LOW[power - LEAST_POWER] = bits.longValue();
    }
  }

  private Decimals() {}

  /**
   * The 128 leading bits of 5 to this power: cut off of a whole number, rounded up of a fraction.
   */
  private static BigInteger leadingBits(int power) {
    BigInteger five = BigInteger.valueOf(5).pow(Math.abs(power));
    if (power >= 0) {
      return five.shiftLeft(2 * Long.SIZE).shiftRight(five.bitLength());
    }
    // Of these, 128 bits are wrong in the last place at most; of others more are needed first.
    int more = power >= LEAST_SHORT ? -1 : five.bitLength();
    int shift = 2 * Long.SIZE + five.bitLength() + more;
    BigInteger inverse = BigInteger.ONE.shiftLeft(shift).divide(five).add(BigInteger.ONE);
    return inverse.shiftRight(Math.max(0, inverse.bitLength() - 2 * Long.SIZE));
  }

  /**
   * The number that fills {@code bytes[from…to)}.
   *
   * @return NaN when it is none of that form, and in the rare cases that need more care: more than
   *     19 digits, very large or small, too close to the middle of two doubles
   */
  public static double read(byte[] bytes, int from, int to) {
    int at = from;
    boolean negative = at < to && bytes[at] == '-';
    if (negative || (at < to && bytes[at] == '+')) {
      at++;
    }
    long digits = 0;
    int count = 0;
    int power = 0;
    boolean any = false;
    boolean point = false;
    for (; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
        count += count > 0 || digit > 0 ? 1 : 0;
        power -= point ? 1 : 0;
        any = true;
      } else if (bytes[at] == '.' && !point) {
        point = true;
      } else {
        break;
      }
    }
    if (!any || count > MOST_DIGITS) {
      return Double.NaN;
    }
    if (at < to) {
      int exponent = exponent(bytes, at, to);
      if (exponent == Integer.MIN_VALUE) {
        return Double.NaN;
      }
      power += exponent;
    }
    double magnitude = magnitude(digits, power);
    return negative ? -magnitude : magnitude;
  }

  /** Behind the digits; {@link Integer#MIN_VALUE} when it is none. */
  private static int exponent(byte[] bytes, int from, int to) {
    int at = from;
    if (bytes[at] != 'e' && bytes[at] != 'E') {
      return Integer.MIN_VALUE;
    }
    at++;
    boolean negative = at < to && bytes[at] == '-';
    if (negative || (at < to && bytes[at] == '+')) {
      at++;
    }
    if (at == to || to - at > MOST_EXPONENT_DIGITS) {
      return Integer.MIN_VALUE;
    }
    int exponent = 0;
    for (; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        return Integer.MIN_VALUE;
      }
      exponent = 10 * exponent + digit;
    }
    return negative ? -exponent : exponent;
  }

  /**
   * digits · 10^power.
   *
   * @param digits without a sign
   */
  private static double magnitude(long digits, int power) {
    if (digits == 0) {
      return 0;
    }
    if (digits > 0 && digits <= EXACT_WHOLE && Math.abs(power) <= EXACT_TENS) {
      return power < 0 ? digits / TENS[-power] : digits * TENS[power];
    }
    return power < LEAST_POWER || power > GREATEST_POWER ? Double.NaN : product(digits, power);
  }

  private static double product(long digits, int power) {
    int zeros = Long.numberOfLeadingZeros(digits);
    long factor = digits << zeros;
    long high = highProduct(factor, HIGH[power - LEAST_POWER]);
    long low = factor * HIGH[power - LEAST_POWER];
    // Behind the 53 bits of a double, the one that rounds it and the one that may be missing.
    if ((high & 0x1ff) == 0x1ff) {
      long carry = highProduct(factor, LOW[power - LEAST_POWER]);
      low += carry;
      if (Long.compareUnsigned(low, carry) < 0) {
        high++;
      }
      if (low == -1) {
        return Double.NaN;
      }
    }
    int top = (int) (high >>> 63);
    int shift = top + Long.SIZE - 52 - 3;
    long mantissa = high >>> shift;
    int exponent = (((152170 + 65536) * power) >> 16) + 63 + top - zeros + Double.MAX_EXPONENT;
    boolean middle = (mantissa & 3) == 1 && mantissa << shift == high;
    if (middle && Long.compareUnsigned(low, 1) <= 0) {
      // A tie, or so close to one that the cut-off bits decide.
      return Double.NaN;
    }
    mantissa = (mantissa + (mantissa & 1)) >>> 1;
    if (mantissa == EXACT_WHOLE) {
      mantissa >>>= 1;
      exponent++;
    }
    return exponent <= 0 || exponent > Double.MAX_EXPONENT + Double.MAX_EXPONENT
        ? Double.NaN
        : Double.longBitsToDouble(((long) exponent << 52) | (mantissa & (EXACT_WHOLE / 2 - 1)));
  }

  /** The upper half of a product of numbers without a sign. */
  private static long highProduct(long a, long b) {
    return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
  }
}
