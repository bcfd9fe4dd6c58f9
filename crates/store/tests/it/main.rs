//! The store on both databases, through its public face.

#[cfg(test)]
mod accounts;
#[cfg(test)]
mod changes;
#[cfg(test)]
mod common;
#[cfg(test)]
mod corrupt;
#[cfg(test)]
mod encounters;
#[cfg(test)]
mod export;
#[cfg(test)]
mod flows;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod open;
#[cfg(test)]
mod people;
#[cfg(test)]
mod recent;
#[cfg(test)]
mod records;
#[cfg(test)]
mod search;
#[cfg(test)]
mod small_things;
#[cfg(test)]
mod ties;
#[cfg(test)]
mod vaults;
