//! Plots, drawn as SVG in the page's own colours: the classes say what a shape is, the stylesheet how it looks in light and dark.

use askama::Template;

use crate::{
    plot_scale::{BOTTOM, LEFT, RIGHT, TOP, nice, place, plain, slots, up},
    say::say,
};

/// So many names fit below.
const NAMES: usize = 5;
/// So many keys stand on one line, each so wide.
const KEYS: usize = 3;
const KEY: f64 = 122.0;
/// The colours and strokes of a plot in a file of its own: those of the stylesheet.
const FILE_STYLE: &str = "svg{--sheet:#fffcf5;--ink:#2a221c;--soft:#63564a;--line:#dfd2bc;--ember:#a2401a}\
@media(prefers-color-scheme:dark){svg{--sheet:#231e19;--ink:#f1e8da;--soft:#bcae9c;--line:#3b3229;--ember:#f29a68}}\
text{font:13px sans-serif;fill:var(--soft)}.heading{font:16px Georgia,serif;fill:var(--ink)}.sheet{fill:var(--sheet)}.grid{stroke:var(--line)}\
path{fill:none;stroke:var(--soft);stroke-width:1.6;stroke-linejoin:round}.is-first-line{stroke:var(--ember);stroke-width:2.5}\
.is-other-2{stroke-dasharray:7 3}.is-other-3{stroke-dasharray:2 3}.is-other-4{stroke-dasharray:9 3 2 3}\
circle{fill:var(--sheet);stroke:var(--ember);stroke-width:2.5}";

/// A plot: shapes with their meaning in words, for those who do not see it.
#[derive(Template)]
#[template(path = "plot.html")]
pub(crate) struct Plot {
    id: &'static str,
    title: String,
    about: String,
    rects: Vec<Rect>,
    lines: Vec<Line>,
    texts: Vec<Caption>,
    paths: Vec<Trace>,
    height: u32,
    dots: Vec<Dot>,
}

impl askama::filters::HtmlSafe for Plot {}

struct Rect {
    x: String,
    y: String,
    width: String,
    height: String,
    class: &'static str,
    says: String,
}

struct Line {
    y: String,
}

struct Caption {
    x: String,
    y: String,
    anchor: &'static str,
    text: String,
}

/// A drawn line.
struct Trace {
    d: String,
    class: &'static str,
}

struct Dot {
    x: String,
    y: String,
    says: String,
}

/// A column: its name below, a lower and an upper part, and what it says when pointed at.
pub(crate) struct Column {
    pub(crate) name: String,
    /// The part in the accent colour.
    pub(crate) first: f64,
    /// The other part: on top of the first in a stack, below the line in a pair.
    pub(crate) second: f64,
    pub(crate) says: String,
}

/// A point of a line; none leaves a gap.
pub(crate) struct Point {
    pub(crate) name: String,
    /// 0 to 1.
    pub(crate) share: Option<f64>,
    pub(crate) says: String,
}

impl Plot {
    fn new(id: &'static str, title: &str, about: String) -> Self {
        let (rects, lines, texts, paths, dots) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { id, title: title.to_owned(), about, rects, lines, texts, paths, height: 190, dots }
    }

    /// Columns of two parts, one upon the other.
    pub(crate) fn stacked(id: &'static str, title: &str, about: String, columns: &[Column]) -> Self {
        let mut plot = Self::new(id, title, about);
        let most = nice(columns.iter().map(|column| column.first + column.second).fold(0.0, f64::max));
        let up = |value: f64| BOTTOM - (BOTTOM - TOP) * value / most;
        for value in [0.0, most / 2.0, most] {
            plot.tick(up(value), &plain(value));
        }
        for (column, (x, width)) in columns.iter().zip(slots(columns.len())) {
            plot.rect(x, up(column.first), width, BOTTOM - up(column.first), "is-first", &column.says);
            let (top, bottom) = (up(column.first + column.second), up(column.first));
            plot.rect(x, top, width, bottom - top, "is-second", &column.says);
        }
        plot.names(columns.iter().map(|column| column.name.as_str()).collect());
        plot
    }

    /// Columns of two parts, one above and one below a common line.
    pub(crate) fn both_ways(id: &'static str, title: &str, about: String, columns: &[Column]) -> Self {
        let mut plot = Self::new(id, title, about);
        let most = nice(columns.iter().map(|column| column.first.max(column.second)).fold(0.0, f64::max));
        let middle = f64::midpoint(TOP, BOTTOM);
        let long = |value: f64| (middle - TOP) * value / most;
        for (y, value) in [(TOP, most), (middle, 0.0), (BOTTOM, most)] {
            plot.tick(y, &plain(value));
        }
        for (column, (x, width)) in columns.iter().zip(slots(columns.len())) {
            plot.rect(x, middle - long(column.first), width, long(column.first), "is-first", &column.says);
            plot.rect(x, middle, width, long(column.second), "is-second", &column.says);
        }
        plot.names(columns.iter().map(|column| column.name.as_str()).collect());
        plot
    }

    /// A line of shares, from nothing to all.
    pub(crate) fn line(id: &'static str, title: &str, about: String, points: &[Point]) -> Self {
        let mut plot = Self::new(id, title, about);
        for (share, text) in [(0.0, "0"), (0.5, "50"), (1.0, "100")] {
            plot.tick(up(share), text);
        }
        let dots = plot.trace(points, "is-first-line");
        plot.dots = dots;
        plot.names(points.iter().map(|point| point.name.as_str()).collect());
        plot
    }

    /// Several lines of shares over the same months, the first in the accent colour with its points, and a key below; at most five.
    pub(crate) fn lines(id: &'static str, title: &str, about: String, series: &[(&str, Vec<Point>)]) -> Self {
        let mut plot = Self::new(id, title, about);
        for (share, text) in [(0.0, "0"), (0.5, "0.5"), (1.0, "1")] {
            plot.tick(up(share), &decimal(text));
        }
        // The first is drawn last, upon the others.
        for (number, (_, points)) in series.iter().enumerate().rev() {
            let dots = plot.trace(points, class_of(number));
            if number == 0 {
                plot.dots = dots;
                plot.names(points.iter().map(|point| point.name.as_str()).collect());
            }
        }
        for (number, (name, _)) in series.iter().enumerate() {
            let (x, y) = (LEFT + KEY * (number % KEYS) as f64, BOTTOM + 48.0 + 22.0 * (number / KEYS) as f64);
            plot.paths.push(Trace { d: format!("M{} {} h26", place(x), place(y)), class: class_of(number) });
            plot.texts.push(Caption { x: place(x + 33.0), y: place(y + 4.0), anchor: "start", text: (*name).to_owned() });
        }
        plot.height += 12 + 22 * series.len().div_ceil(KEYS) as u32;
        plot
    }

    /// The plot as a file of its own, which brings its colours with it, for light and dark.
    pub(crate) fn into_file(self) -> String {
        let (width, height) = (424, self.height + 52);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{}\" height=\"{}\"><style>{FILE_STYLE}</style>\
             <rect class=\"sheet\" width=\"{width}\" height=\"{height}\"/><text class=\"heading\" x=\"14\" y=\"27\">{}</text>\
             <g transform=\"translate(12 42)\">{self}</g></svg>\n",
            2 * width,
            2 * height,
            escape(&self.title)
        )
    }

    /// Draws a line with a gap wherever nothing is known; its points are given back.
    fn trace(&mut self, points: &[Point], class: &'static str) -> Vec<Dot> {
        let (mut d, mut dots) = (String::new(), Vec::new());
        for (point, (x, width)) in points.iter().zip(slots(points.len())) {
            let Some(share) = point.share else {
                self.paths.extend(Some(std::mem::take(&mut d)).filter(|d| !d.is_empty()).map(|d| Trace { d, class }));
                continue;
            };
            let (x, y) = (place(x + width / 2.0), place(up(share)));
            d += &format!("{}{x} {y}", if d.is_empty() { "M" } else { " L" });
            dots.push(Dot { x, y, says: point.says.clone() });
        }
        self.paths.extend(Some(d).filter(|d| !d.is_empty()).map(|d| Trace { d, class }));
        dots
    }

    fn tick(&mut self, y: f64, text: &str) {
        self.lines.push(Line { y: place(y) });
        self.texts.push(Caption { x: place(LEFT - 6.0), y: place(y + 4.0), anchor: "end", text: text.to_owned() });
    }

    fn rect(&mut self, x: f64, y: f64, width: f64, height: f64, class: &'static str, says: &str) {
        if height > 0.0 {
            self.rects.push(Rect { x: place(x), y: place(y), width: place(width), height: place(height), class, says: says.to_owned() });
        }
    }

    /// A few names below, evenly, the first and the last among them.
    fn names(&mut self, names: Vec<&str>) {
        let last = names.len().saturating_sub(1);
        let step = last.div_ceil(NAMES - 1).max(1);
        for (place_of, (name, (x, width))) in names.iter().zip(slots(names.len())).enumerate() {
            // Counted from the last, which is the one looked for first.
            if (last - place_of).is_multiple_of(step) {
                let middle = (x + width / 2.0).clamp(LEFT + 12.0, RIGHT - 16.0);
                self.texts.push(Caption { x: place(middle), y: place(BOTTOM + 20.0), anchor: "middle", text: (*name).to_owned() });
            }
        }
    }
}

/// How the line of each series looks; the stylesheet knows them.
fn class_of(number: usize) -> &'static str {
    ["is-first-line", "is-other-1", "is-other-2", "is-other-3", "is-other-4"].get(number).copied().unwrap_or("is-other-4")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A number as the program writes it, `0.71`, as the language at hand does.
pub(crate) fn decimal(number: &str) -> String {
    let Some((whole, fraction)) = number.split_once('.') else { return number.to_owned() };
    say("plot-decimal").with("whole", whole).with("fraction", fraction).into()
}

/// A strip that shows a share, with its interval where it has one; its text stands beside it.
#[derive(Template)]
#[template(path = "plot_strip.html")]
pub(crate) struct Strip {
    from: String,
    width: String,
    dot: Option<String>,
}

impl askama::filters::HtmlSafe for Strip {}

impl Strip {
    const WIDTH: f64 = 200.0;
    /// The dot's room at both ends.
    const EDGE: f64 = 5.0;

    /// A rate: a stroke over its interval, a dot at what is expected.
    pub(crate) fn interval(low: f64, expected: f64, high: f64) -> Self {
        let at = |share: f64| Self::EDGE + (Self::WIDTH - 2.0 * Self::EDGE) * share.clamp(0.0, 1.0);
        Self { from: place(at(low)), width: place(at(high) - at(low)), dot: Some(place(at(expected))) }
    }

    /// A share as a bar from the left.
    pub(crate) fn bar(share: f64) -> Self {
        Self { from: place(0.0), width: place(Self::WIDTH * share.clamp(0.0, 1.0)), dot: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(name: &str, first: f64, second: f64) -> Column {
        Column { name: name.to_owned(), first, second, says: format!("{name}: {first} and {second}") }
    }

    #[test]
    fn a_stack_is_as_high_as_its_parts_together_and_says_what_it_shows() {
        let plot = Plot::stacked("people", "People", "How many".into(), &[column("<a>", 10.0, 30.0), column("b", 0.0, 0.0)]);
        assert_eq!(plot.rects.len(), 2);
        let svg = plot.to_string();
        assert!(svg.contains("<title id=\"people-title\">People</title>") && svg.contains("&#60;a&#62;: 10 and 30"), "{svg}");
        assert!(svg.contains("y=\"122.5\" width=\"36.0\" height=\"37.5\""), "{svg}");
        assert!(!svg.contains("style="));
    }

    #[test]
    fn a_line_has_a_gap_where_nothing_is_known() {
        let point = |share| Point { name: "m".into(), share, says: String::new() };
        let plot = Plot::line("voice", "Voice", String::new(), &[point(Some(0.0)), point(None), point(Some(1.0)), point(Some(0.5))]);
        assert_eq!((plot.paths.len(), plot.dots.len()), (2, 3));
    }

    #[test]
    fn several_lines_have_a_key_each_and_a_file_brings_its_colours() {
        let points = |share| vec![Point { name: "Jan".into(), share: Some(share), says: String::new() }];
        let series: Vec<(&str, Vec<Point>)> = vec![("Hearten", points(0.5)), ("a", points(0.4)), ("b", points(0.3)), ("<c>", points(0.2))];
        let plot = Plot::lines("map", "Precision & more", String::new(), &series);
        assert_eq!((plot.paths.len(), plot.dots.len(), plot.height), (8, 1, 246));
        let file = plot.into_file();
        assert!(file.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\"") && file.contains("prefers-color-scheme:dark"), "{file}");
        assert!(file.contains("Precision &amp; more</text>") && file.contains("&#60;c&#62;</text>") && !file.contains("<c>"), "{file}");
    }

    #[test]
    fn of_many_columns_a_few_are_named_and_the_last_always() {
        let columns: Vec<Column> = (0..36).map(|n| column(&n.to_string(), 1.0, 0.0)).collect();
        let plot = Plot::both_ways("gifts", "Gifts", String::new(), &columns);
        let names: Vec<&str> = plot.texts.iter().filter(|text| text.anchor == "middle").map(|text| text.text.as_str()).collect();
        assert_eq!(names, ["8", "17", "26", "35"]);
    }
}
