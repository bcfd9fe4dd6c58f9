//! Samples made into inputs that nobody would write.

use std::ops::Range;

use crate::{INPUT_BYTES, dice::Dice};

/// Texts that parsers trip over, whatever the format.
const WORDS: [&[u8]; 30] = [
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\r",
    b"\n",
    b"\r\n",
    b"\r\n ",
    b"\n\n",
    b"=\r\n",
    b"\"",
    b"\\",
    b":",
    b";",
    b",",
    b"\t",
    b"\x1b",
    b"=?utf-8?q?=",
    b"%00",
    b"&#x110000;",
    b"\\ud800",
    b"\xed\xa0\x80",
    b"9999-12-31",
    b"0000-00-00",
    b"-32768",
    b"1e308",
    b"\xe2\x80\xae",
    b"\xcc\x80",
    b"\xf0\x9f\x91\xa9\xe2\x80\x8d",
    b"<!--",
];

/// Numbers at the edges of what machines hold.
const NUMBERS: [&[u8]; 14] = [
    b"0",
    b"00",
    b"-1",
    b"29",
    b"30",
    b"31",
    b"32",
    b"60",
    b"1604",
    b"9999",
    b"32768",
    b"4294967296",
    b"9223372036854775808",
    b"99999999999999999999999999",
];

/// An input made of `samples` (and of `words` that the format cares for), which follows from `seed`.
pub fn mutated(samples: &[Vec<u8>], words: &[&str], seed: u64) -> Vec<u8> {
    let mut dice = Dice::new(seed);
    let mut input = if dice.below(24) == 0 { noise(&mut dice) } else { dice.pick(samples).cloned().unwrap_or_default() };
    if input.len() > 4096 && dice.below(2) == 0 {
        let at = piece(&input, &mut dice, 4096);
        input = input.get(at).unwrap_or_default().to_vec();
    }
    for _ in 0..=dice.small(12) {
        let other = dice.pick(samples).map_or(&[][..], Vec::as_slice);
        change(&mut input, other, words, &mut dice);
        input.truncate(INPUT_BYTES);
    }
    input
}

fn noise(dice: &mut Dice) -> Vec<u8> {
    let length = dice.small(400);
    (0..length).map(|_| dice.roll() as u8).collect()
}

/// A place of at most `most` bytes.
fn piece(input: &[u8], dice: &mut Dice, most: usize) -> Range<usize> {
    let start = dice.below(input.len() + 1);
    let length = dice.small(most.min(input.len() - start) + 1);
    start..start + length
}

/// The place of a whole line with its end, or of some lines.
fn lines(input: &[u8], dice: &mut Dice) -> Range<usize> {
    let at = dice.below(input.len() + 1);
    let start = input.iter().take(at).rposition_of(b'\n').map_or(0, |end| end + 1);
    let mut end = start;
    for _ in 0..=dice.small(6) {
        end = input.iter().skip(end).position(|byte| *byte == b'\n').map_or(input.len(), |length| end + length + 1);
    }
    start..end
}

trait RightPosition {
    fn rposition_of(self, wanted: u8) -> Option<usize>;
}

impl<'a, I: Iterator<Item = &'a u8>> RightPosition for I {
    fn rposition_of(self, wanted: u8) -> Option<usize> {
        self.enumerate().filter(|(_, byte)| **byte == wanted).last().map(|(at, _)| at)
    }
}

/// The place of a number: digits in a row.
fn number(input: &[u8], dice: &mut Dice) -> Option<Range<usize>> {
    let from = dice.below(input.len());
    let start = from + input.iter().skip(from).position(u8::is_ascii_digit)?;
    let length = input.iter().skip(start).take_while(|byte| byte.is_ascii_digit()).count();
    Some(start..start + length)
}

fn change(input: &mut Vec<u8>, other: &[u8], words: &[&str], dice: &mut Dice) {
    let at = dice.below(input.len() + 1);
    match dice.below(17) {
        0 => drop(input.drain(piece(input, dice, 64))),
        1 => drop(input.drain(lines(input, dice))),
        2 => input.truncate(at),
        3 | 4 => {
            if let Some(byte) = input.get_mut(at) {
                *byte ^= 1 << dice.below(8);
            }
        }
        5 => input.insert(at, dice.roll() as u8),
        6 | 7 => {
            let place = lines(input, dice);
            let text = input.get(place.clone()).unwrap_or_default().repeat(1 + dice.small(40));
            input.splice(place.end..place.end, text);
        }
        8 => {
            let text = other.get(lines(other, dice)).unwrap_or_default().to_vec();
            input.splice(at..at, text);
        }
        9 => {
            let place = lines(input, dice);
            let text = other.get(piece(other, dice, 2000)).unwrap_or_default().to_vec();
            input.splice(place, text);
        }
        10 | 11 => {
            let own: Vec<&[u8]> = words.iter().map(|word| word.as_bytes()).collect();
            let word = if dice.below(3) > 0 && !own.is_empty() { dice.pick(&own) } else { dice.pick(&WORDS) };
            let word = word.copied().unwrap_or_default();
            let place = if dice.below(2) == 0 { at..at } else { at..(at + word.len()).min(input.len()) };
            input.splice(place, word.to_vec());
        }
        12 | 13 => {
            if let Some(place) = number(input, dice) {
                input.splice(place, dice.pick(&NUMBERS).copied().unwrap_or_default().to_vec());
            }
        }
        14 => {
            let text = input.get(piece(input, dice, 40)).unwrap_or_default().repeat(1 + dice.small(3000));
            input.splice(at..at, text);
        }
        15 => {
            let place = lines(input, dice);
            let text = input.drain(place).collect::<Vec<_>>();
            let at = at.min(input.len());
            input.splice(at..at, text);
        }
        _ => *input = written_otherwise(input, dice),
    }
}

/// The same text in another encoding or with other line ends.
fn written_otherwise(input: &[u8], dice: &mut Dice) -> Vec<u8> {
    let text = String::from_utf8_lossy(input);
    match dice.below(6) {
        0 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        1 => [&[0xfe, 0xff][..], &text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>()].concat(),
        2 => text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect(),
        3 => [b"\xef\xbb\xbf", input].concat(),
        4 => text.replace('\r', "").replace('\n', "\r").into_bytes(),
        _ => text.replace('\r', "").replace('\n', "\r\n").into_bytes(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_follows_from_its_seed_and_is_bounded() {
        let samples = vec![b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\n".to_vec(), b"one,2\nthree,4\n".repeat(3000)];
        let inputs: Vec<_> = (0..500).map(|seed| mutated(&samples, &["FN:"], seed)).collect();
        assert!(inputs.iter().all(|input| input.len() <= INPUT_BYTES));
        assert_eq!(inputs, (0..500).map(|seed| mutated(&samples, &["FN:"], seed)).collect::<Vec<_>>());
        assert!(inputs.iter().collect::<std::collections::BTreeSet<_>>().len() > 450);
    }
}
