//! The beta distribution, as far as an interval of it needs.

/// The value that a variable of Beta(`a`, `b`) stays below with the chance `share`; by halving, to within 1e-9. `a` and `b` are above 0.
pub(super) fn beta_quantile(a: f64, b: f64, share: f64) -> f64 {
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    for _ in 0..32 {
        let middle = f64::midpoint(low, high);
        if beta_below(a, b, middle) < share {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

/// The chance that a variable of Beta(`a`, `b`) is below `x`: the regularized incomplete beta function, by its continued fraction
/// (Abramowitz & Stegun 1964, 26.5.8; evaluated after Lentz 1976).
fn beta_below(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return x.clamp(0.0, 1.0);
    }
    let front = (ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * x.ln() + b * (1.0 - x).ln()).exp();
    // The fraction converges quickly on this side of the mean; on the other the complement is taken.
    if x < (a + 1.0) / (a + b + 2.0) { front * fraction(a, b, x) / a } else { 1.0 - front * fraction(b, a, 1.0 - x) / b }
}

fn fraction(a: f64, b: f64, x: f64) -> f64 {
    let away_from_zero = |value: f64| if value.abs() < 1e-300 { 1e-300 } else { value };
    let mut upper = 1.0;
    let mut lower = 1.0 / away_from_zero(1.0 - (a + b) * x / (a + 1.0));
    let mut value = lower;
    for step in 1..300 {
        let step = f64::from(step);
        let even = step * (b - step) * x / ((a + 2.0 * step - 1.0) * (a + 2.0 * step));
        let odd = -(a + step) * (a + b + step) * x / ((a + 2.0 * step) * (a + 2.0 * step + 1.0));
        let before = value;
        for term in [even, odd] {
            lower = 1.0 / away_from_zero(1.0 + term * lower);
            upper = away_from_zero(1.0 + term / upper);
            value *= upper * lower;
        }
        if (value - before).abs() < 1e-13 * value.abs() {
            break;
        }
    }
    value
}

/// The logarithm of the gamma function for `x` above 0 (Lanczos 1964, with the coefficients of Godfrey for g = 7).
fn ln_gamma(x: f64) -> f64 {
    const COEFFICIENTS: [f64; 8] = [
        676.520_368_121_885_1,
        -1_259.139_216_722_402_8,
        771.323_428_777_653_1,
        -176.615_029_162_140_6,
        12.507_343_278_686_905,
        -0.138_571_095_265_720_12,
        9.984_369_578_019_572e-6,
        1.505_632_735_149_311_6e-7,
    ];
    if x < 0.5 {
        return (std::f64::consts::PI / (std::f64::consts::PI * x).sin()).ln() - ln_gamma(1.0 - x);
    }
    let x = x - 1.0;
    let series: f64 = COEFFICIENTS.iter().enumerate().map(|(place, coefficient)| coefficient / (x + place as f64 + 1.0)).sum();
    let t = x + 7.5;
    0.5 * (2.0 * std::f64::consts::PI).ln() + (x + 0.5) * t.ln() - t + (0.999_999_999_999_809_9 + series).ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-6
    }

    #[test]
    fn the_gamma_function_continues_the_factorials() {
        assert!(near(ln_gamma(1.0), 0.0) && near(ln_gamma(5.0), 24.0_f64.ln()));
        assert!(near(ln_gamma(0.5), std::f64::consts::PI.sqrt().ln()));
    }

    #[test]
    fn known_values_of_the_beta_distribution_are_met() {
        // Beta(1, 1) is uniform; Beta(1, n) stays below x with 1 − (1 − x)ⁿ; Beta(2, 2) with 3x² − 2x³.
        assert!(near(beta_below(1.0, 1.0, 0.3), 0.3));
        assert!(near(beta_below(1.0, 5.0, 0.2), 1.0 - 0.8_f64.powi(5)));
        assert!(near(beta_below(2.0, 2.0, 0.25), 3.0 * 0.0625 - 2.0 * 0.015_625));
        assert!(near(beta_quantile(1.0, 1.0, 0.1), 0.1));
        assert!(near(beta_quantile(1.0, 5.0, 0.5), 1.0 - 0.5_f64.powf(0.2)));
        let median = beta_quantile(80.0, 20.0, 0.5);
        assert!((median - (80.0 - 1.0 / 3.0) / (100.0 - 2.0 / 3.0)).abs() < 1e-4, "{median}");
    }
}
