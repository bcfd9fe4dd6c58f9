//! The program's sign as PNG, for home screens that take no SVG: the outlines of `icon.svg` on a square without corners cut, so that each
//! system can cut its own.

use image::{ImageFormat, Rgb, RgbImage};

/// The sides in which it is drawn, in pixels: of Apple's home screen, and the two of a web manifest.
const SIDES: &[u32] = &[180, 192, 512];

/// The side of the drawing in whose units the outlines stand.
const UNITS: f64 = 64.0;

/// So many lines of a pixel's row are measured, and so many pieces of a curve are drawn.
const LINES: u32 = 4;
const PIECES: u32 = 16;

const PAPER: [u8; 3] = [0xf6, 0xef, 0xe3];

type Point = (f64, f64);

/// A closed outline of cubic curves, each with its two handles and its end, and what fills it.
struct Shape {
    start: Point,
    curves: &'static [[Point; 3]],
    ink: [u8; 3],
}

const FLAME: Shape = Shape {
    start: (32.0, 8.0),
    curves: &[
        [(35.0, 17.0), (48.0, 23.0), (48.0, 38.0)],
        [(48.0, 46.84), (40.84, 54.0), (32.0, 54.0)],
        [(23.16, 54.0), (16.0, 46.84), (16.0, 38.0)],
        [(16.0, 31.0), (20.0, 27.0), (23.0, 22.0)],
        [(24.0, 26.0), (26.0, 28.0), (28.0, 29.0)],
        [(30.0, 22.0), (29.0, 15.0), (32.0, 8.0)],
    ],
    ink: [0xa2, 0x40, 0x1a],
};

const HEART: Shape = Shape {
    start: (32.0, 34.0),
    curves: &[
        [(34.0, 38.0), (39.0, 41.0), (39.0, 46.0)],
        [(39.0, 49.87), (35.87, 53.0), (32.0, 53.0)],
        [(28.13, 53.0), (25.0, 49.87), (25.0, 46.0)],
        [(25.0, 41.0), (30.0, 38.0), (32.0, 34.0)],
    ],
    ink: [0xff, 0xfc, 0xf5],
};

/// The sign under the name `icon-SIDE.png`; none where it is not drawn in that side.
pub(crate) fn icon_png(name: &str) -> Option<Vec<u8>> {
    let side = name.strip_prefix("icon-")?.strip_suffix(".png")?.parse().ok()?;
    SIDES.contains(&side).then(|| draw(side)).flatten()
}

fn draw(side: u32) -> Option<Vec<u8>> {
    let mut picture = RgbImage::from_pixel(side, side, Rgb(PAPER));
    for shape in [FLAME, HEART] {
        let outline = outline(&shape, f64::from(side) / UNITS);
        for (row, pixels) in (0_u32..).zip(picture.rows_mut()) {
            for (pixel, share) in pixels.zip(coverage(&outline, row, side)) {
                for (channel, ink) in pixel.0.iter_mut().zip(shape.ink) {
                    *channel = (f64::from(*channel) * (1.0 - share) + f64::from(ink) * share).round() as u8;
                }
            }
        }
    }
    let mut png = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png).ok()?;
    Some(png.into_inner())
}

/// The outline as points, in pixels.
fn outline(shape: &Shape, scale: f64) -> Vec<Point> {
    let mut from = shape.start;
    let mut points = Vec::new();
    for [one, other, to] in shape.curves {
        for piece in 0..PIECES {
            let t = f64::from(piece) / f64::from(PIECES);
            let u = 1.0 - t;
            let at = |from: f64, one: f64, other: f64, to: f64| {
                scale * (u * u * u * from + 3.0 * u * u * t * one + 3.0 * u * t * t * other + t * t * t * to)
            };
            points.push((at(from.0, one.0, other.0, to.0), at(from.1, one.1, other.1, to.1)));
        }
        from = *to;
    }
    points
}

/// How much of each pixel of a row lies within the outline, 0 to 1.
fn coverage(outline: &[Point], row: u32, side: u32) -> Vec<f64> {
    let mut shares = vec![0.0; side as usize];
    for line in 0..LINES {
        let y = f64::from(row) + (f64::from(line) + 0.5) / f64::from(LINES);
        let next = outline.iter().cycle().skip(1);
        let mut crossings: Vec<f64> = outline.iter().zip(next).filter_map(|(from, to)| crossing(*from, *to, y)).collect();
        crossings.sort_by(f64::total_cmp);
        for pair in crossings.chunks_exact(2) {
            let [from, to] = pair else { continue };
            for (left, share) in (0_u32..).zip(&mut shares) {
                let left = f64::from(left);
                *share += (to.min(left + 1.0) - from.max(left)).max(0.0) / f64::from(LINES);
            }
        }
    }
    shares
}

/// Where a piece of the outline crosses the line at `y`.
fn crossing(from: Point, to: Point, y: f64) -> Option<f64> {
    ((from.1 <= y) != (to.1 <= y)).then(|| from.0 + (y - from.1) / (to.1 - from.1) * (to.0 - from.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_is_drawn_in_its_own_colours_and_only_in_its_sides() {
        for side in SIDES {
            let png = icon_png(&format!("icon-{side}.png")).unwrap();
            let picture = image::load_from_memory(&png).unwrap().to_rgb8();
            assert_eq!(picture.dimensions(), (*side, *side));
            let at = |x: u32, y: u32| picture.get_pixel(x * side / 64, y * side / 64).0;
            assert_eq!(at(2, 2), PAPER, "the ground reaches into the corner");
            assert_eq!(at(32, 24), FLAME.ink, "the flame");
            assert_eq!(at(32, 46), HEART.ink, "the heart of it");
            assert_eq!((at(24, 34), at(26, 24)), (FLAME.ink, PAPER), "its small tongue, and the gap beside it");
        }
        for name in ["icon-64.png", "icon-.png", "icon-192.svg", "icon.svg"] {
            assert!(icon_png(name).is_none(), "{name}");
        }
    }

    #[test]
    fn the_sign_has_the_colours_of_the_drawing() {
        let svg = crate::assets::text("icon.svg");
        for [red, green, blue] in [PAPER, FLAME.ink, HEART.ink] {
            assert!(svg.contains(&format!("#{red:02x}{green:02x}{blue:02x}")), "{svg}");
        }
    }

    #[test]
    fn the_sign_has_the_outlines_of_the_drawing() {
        let svg = crate::assets::text("icon.svg");
        let paths: Vec<&str> = svg.split(" d=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
        assert_eq!(paths.len(), 2, "{svg}");
        for (path, shape) in paths.iter().zip([FLAME, HEART]) {
            let drawn: Vec<Point> = std::iter::once(shape.start).chain(shape.curves.iter().flatten().copied()).collect();
            let meant = points(path);
            // The handles that make quarters of circles stand in hundredths.
            let is_near = |(one, other): (&Point, &Point)| (one.0 - other.0).abs() < 0.01 && (one.1 - other.1).abs() < 0.01;
            assert!(drawn.len() == meant.len() && drawn.iter().zip(&meant).all(is_near), "{path} is {meant:?}, and drawn is {drawn:?}");
        }
    }

    /// The start of a path of SVG, and the handles and the end of each of its curves. It knows what stands in the drawing: a move, cubic curves
    /// told from where the last one ended, and half circles to the left that pass below.
    fn points(path: &str) -> Vec<Point> {
        let path = path.strip_suffix('z').unwrap().replace('-', " -").replace('c', " c ").replace('a', " a ").replace('M', "M ");
        let mut points: Vec<Point> = Vec::new();
        let mut command = "";
        let mut words = path.split_whitespace().peekable();
        while let Some(word) = words.peek() {
            if word.parse::<f64>().is_err() {
                command = words.next().unwrap();
            }
            let mut numbers = |count: usize| -> Vec<f64> { words.by_ref().take(count).map(|word| word.parse().unwrap()).collect() };
            let (x, y) = points.last().copied().unwrap_or_default();
            match command {
                "M" => points.extend(numbers(2).chunks(2).map(|to| (to[0], to[1]))),
                "c" => points.extend(numbers(6).chunks(2).map(|to| (x + to[0], y + to[1]))),
                "a" => {
                    let arc = numbers(7);
                    let radius = arc[0];
                    assert_eq!(arc, [radius, radius, 0.0, 0.0, 1.0, -2.0 * radius, 0.0]);
                    // As far as a handle goes for a quarter of a circle.
                    let handle = radius * 4.0 / 3.0 * (2.0_f64.sqrt() - 1.0);
                    let (middle, bottom) = (x - radius, y + radius);
                    points.extend([(x, y + handle), (middle + handle, bottom), (middle, bottom)]);
                    points.extend([(middle - handle, bottom), (middle - radius, y + handle), (middle - radius, y)]);
                }
                _ => panic!("{command:?} in {path}"),
            }
        }
        points
    }
}
